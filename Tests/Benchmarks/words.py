"""What somebody would look for in the notes with a pattern each, when the words are to count too.

Rapport knows some two thousand phrases; these are the least that says who complained, who was promised
something, thanked, asked about needs or price, or recommended us.
"""

PATTERNS = {
    "complaints": r"(?i)\b(complain\w*|broken|error|wrong|late|unhappy|disappointed)\b",
    "repairs": r"(?i)\b(apolog\w*|sorry|corrected|replaced|settled|credit note)\b",
    "promises": r"(?i)\b(will (send|come|call|check)|promised|by (monday|friday|next week))\b",
    "thanks": r"(?i)\b(thank\w*|grateful|appreciat\w*|recommend\w*)\b",
    "needs": r"(?i)\b(needs|plans? (for|changed)|review|rollout)\b",
    "prices": r"(?i)\b(price\w*|discount\w*|cheaper|offers?|competitor)\b",
}
