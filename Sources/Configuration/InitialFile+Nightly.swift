extension InitialFile {
  /// What only `rapport nightly` looks at.
  static let nightly = """

    # What follows is for `rapport nightly`; `rapport schedule cron` prints the line that runs it.
    # nightly:
    #   stale-after-days: 3      # warn of an export that is no newer
    #   settle-seconds: 2        # an export must have been left alone for so long
    #   settle-tries: 5
    #   before: [./fetch-exports]
    #   on-success: [curl, -fsS, "https://monitor.example.com/ping"]
    #   on-failure: [logger, -t, rapport, failed]
    #   timeout-seconds: 60      # so long may each of the three take

    # Mail the summary. A command is a list of arguments; it gets the message on standard input.
    # mail:
    #   to: [boss@example.com]
    #   from: Rapport <rapport@example.com>
    #   when: on-change          # always, on-change, only-on-error
    #   command: [/usr/sbin/sendmail, -t, -oi]
    #   owners:                  # each owner's own summary
    #     Dana: dana@example.com
    #   report-url: https://intranet.example.com/rapport/latest/report.html   # a button in the mail
    #   verdicts-to: boss@example.com   # who keeps verdicts.csv: each flag in the mail has links to tell them
    #   timeout-seconds: 60
    #   retry-days: 7

    # Which old reports stay; without this, all of them.
    # retention:
    #   daily: 31
    #   weekly: 26
    #   monthly: 60

    # One line an event; a file a day.
    # log:
    #   file: rapport.log
    #   keep: 30

    # Who may read the reports and the log, as chmod has it; 0640 and 0750 let a group read.
    # permissions:
    #   files: 0600
    #   folders: 0700

    """
}
