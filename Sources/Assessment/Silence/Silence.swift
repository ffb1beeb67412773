/// # Silence: is hearing nothing improbable?
///
/// In: the event days of relationships (`EventLog`, one stream: what *they* did, or what *we* did).
/// Out: a probability of silence, a flag, a limit in days, a backtest. Never here: I/O, a clock,
/// words, randomness; the same days give the same bits in whatever order they come.
///
///     EventLog ─▶ EventHistory (x, tₓ, T) ─▶ MBGNBD.mapFit ─▶ Regularity ─▶ SilenceModel: drift, limit
///                                                                 └──────▶ SilenceForecast ─▶ Backtest
///
/// - `MBGNBD`: gaps by chance at everybody's own rate, a lapse possible after each event. Four
///   parameters a base, by maximum a posteriori.
/// - `Regularity`: how regular each one's gaps are, averaged over their own evidence and their
///   peers'. MBG/NBD alone lets a customer of every 29 days be silent for 190 to 260 before it says
///   drifting; with regularity it is 62 to 80, and an irregular one is given longer. Shapes stop at
///   10.
/// - `SilenceModel`: flags within each one's own horizon of three gaps, corrected by
///   `Recalibration` where the base's past proved that right.
/// - `PeerRhythm`: how soon those come back who do; the measure of who came once or twice.
/// - `DriftThreshold`: from what probability on a flag is raised, chosen on the base's past.
/// - `SilenceForecast`: the fixed horizon of displays and backtests; four experts, weighted on the
///   past.
/// - `Backtest`: how well it foretold, in figures; `Hindsight`: what became of those the report
///   would have flagged, in whole relationships; `FlagCheck`: the same of every flag a report of
///   that day would have raised, neglect among them, and whether partners stayed.
///
/// ## Figures
///
/// `rapport backtest` prints the first table, `RAPPORT_FIGURES=1 swift test --filter
/// SilenceFigures` the second. AUC / log loss of "no event in the next 90 days":
///
/// | log, as of               | 90-day rule | recency     | MBG/NBD     | forecast    |
/// | ------------------------ | ----------- | ----------- | ----------- | ----------- |
/// | CDNOW, 1997-09-30        | .696 / .395 | .784 / .391 | .788 / .365 | .794 / .361 |
/// | grocery, 2006-12-31      | .847 / .361 | .912 / .328 | .905 / .318 | .910 / .303 |
/// | online retail 2011-08-31 | .640 / .670 | .684 / .667 | .736 / .619 | .739 / .604 |
/// | college 2004-07-15, H 30 | .500 / .513 | .856 / .374 | .813 / .548 | .864 / .375 |
///
/// Means over many days, a month apart (8 CDNOW, 13 grocery, 4 online retail, 4 made-up bursts):
///
/// | log           | H  | AUC recency | AUC MBG | AUC forecast | log loss MBG | regularity | forecast |
/// | ------------- | -- | ----------- | ------- | ------------ | ------------ | ---------- | -------- |
/// | CDNOW         | 30 | .800        | .806    | .812         | .210         | .209       | .208     |
/// | CDNOW         | 90 | .797        | .797    | .806         | .347         | .345       | .339     |
/// | grocery       | 30 | .896        | .912    | .923         | .247         | .247       | .232     |
/// | grocery       | 90 | .915        | .912    | .921         | .298         | .321       | .284     |
/// | online retail | 30 | .669        | .746    | .752         | .489         | .482       | .482     |
/// | online retail | 90 | .684        | .747    | .749         | .593         | .586       | .586     |
/// | bursts        | 30 | .849        | .826    | .849         | .710         | .616       | .442     |
/// | bursts        | 90 | .830        | .807    | .830         | 1.189        | .959       | .507     |
///
/// The worst single day loses .032 of log loss to MBG/NBD (grocery, late August 2006, H = 60: a
/// young base after its first summer, whose past held nothing like it).
///
/// The flags of drift, of everybody with an event by then, at five days of each log (`rapport
/// backtest`; college H 30, the others 90):
///
/// | log           | precision           | recall                  |
/// | ------------- | ------------------- | ----------------------- |
/// | CDNOW         | .89 .91 .92 .94 .96 | .85 .84 .81 .80 .77     |
/// | grocery       | .90 .91 .94 .95 .97 | .80 .85 .86 .83 .84     |
/// | college       | .93 .97 .93 .91 .95 | .04 .21 .80 .87 .86     |
/// | online retail | .62 .73 .75 .77 .68 | .01 .22 .23 .23 .26     |
///
/// College has 40 and 61 days of record on its first two days, and nobody drifts before 30. Online
/// retail's autumn brings back many who were right to be missed in August; nobody could have known
/// from nine months of record. In the sample company 5 of 5 flags are right at five days, H 180, of
/// 29 who fell silent: no order of them by probability, by silence or by silence ÷ usual gap finds
/// more at a precision of .7, even if chosen in hindsight.
///
/// ## What paid, and stayed
/// - Regularity, averaged over and not chosen: online retail .619 → .602 by itself. It costs log
///   loss in grocery (.318 → .339), hence half a voice before the examination.
/// - Recency and recent activity (events fading over three horizons) in a correction learnt on five
///   past windows: CDNOW −.005, grocery −.015 on average; on bursts it makes the difference.
/// - Weights by degrees instead of keep-or-drop: a switch on the same examination lost the gain of
///   regularity in online retail, and a full-horizon examination threw out a correction that was
///   right in grocery, because the only windows left to teach it were of a base half as old.
/// - Leaving out windows in which the relationships were on average under .6 of their present age;
///   where that leaves none, the latest one (college messages, a term old: .548 → .375).
/// - Bounding log odds at ±4 where the correction starts: grocery −.002; small bursty bases −.05.
/// - Recency alone as a fourth voice: only bases of about 100 with bursts notice it (AUC
///   +.003…+.006).
/// - Believing the recalibration of the flags by half: full belief made grocery, April 2007, worse
///   (.265 → .280); half makes four of five backtests of the flags better (CDNOW .573 → .548,
///   grocery .321 → .311 and .265 → .255, online retail .258 → .251) and one a tie (CDNOW,
///   September, .449).
///
/// - The same by degrees, and deaf to gains under .015: judged every five days, online retail's
///   flags went 655, 533, …, 36 in five weeks while its log loss gained nothing (.2278, .2282 with
///   the switch); now they are 0 to 4, and no flag goes without an event. It costs CDNOW .005 and
///   grocery .004 of what the switch gained (.034 and .030): a list of whom to call that changes by
///   itself is worth less.
///
/// - Asking the past of the slow as well: in a base of half-yearly buyers nobody's own horizon is
///   over within the record; asked for as long as there is record, one-time buyers are told (online
///   retail: recall .00 → .25).
///
/// ## What did not, and went
/// - Fitting r, α, a, b and the regularities jointly: no better for ten times the work.
/// - Shapes above 10: nothing in the logs, and a customer of every 20 days accused after 28.
/// - A shift of all log odds by what the last half horizon showed: college messages .375 → .339,
///   CDNOW −.001, but online retail, September 2011, .612 → .622: its summer says nothing of its
///   autumn.
/// - Number of events, last gap, longest gap, mean of the last three gaps, age, a second fading
///   count as further features: over the three logs none beat the five that stayed.
enum Silence {}
