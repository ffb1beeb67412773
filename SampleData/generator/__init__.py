"""What the sample company writes down: its voices (wording) and its customers' stories (stories)."""
