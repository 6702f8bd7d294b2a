import Law

extension ClockCase {
  /// Requests at the counter with every kind of event, alone and together, counted by hand on the
  /// State Council's notices.
  static let all = [
    ClockCase(
      received: "2025-01-20",
      lastDay: "2025-02-21",
      why: "the issue's own example: 春节 with a make-up day on each side"),
    ClockCase(
      received: "2025-01-24",
      lastDay: "2025-02-27",
      why: "a Friday; the make-up Sunday 26 January is the first day"),
    ClockCase(
      received: "2025-01-25",
      lastDay: "2025-02-27",
      why: "received on a Saturday off: the make-up Sunday after it is still the first day"),
    ClockCase(
      received: "2025-01-26",
      lastDay: "2025-02-28",
      why: "received on a make-up Sunday: the day itself is not counted"),
    ClockCase(
      received: "2025-01-31",
      lastDay: "2025-03-03",
      why: "received in the middle of 春节: 5 February is the first day"),
    ClockCase(
      received: "2025-09-30",
      lastDay: "2025-11-04",
      why: "the eve of eight days off"),
    ClockCase(
      received: "2024-12-31",
      lastDay: "2025-02-05",
      why: "the year ends on the day of receipt"),
    ClockCase(
      received: "2019-05-15",
      lastDay: "2019-06-13",
      why: "the first day of the Regulation of 2019"),
    ClockCase(
      received: "2025-01-20",
      events: "correction-notice@2025-01-20 correction-received@2025-01-20",
      lastDay: "2025-02-21",
      why: "told and corrected on the day of receipt: nothing is lost"),
    ClockCase(
      received: "2025-01-20",
      events: "correction-notice@2025-01-22 correction-received@2025-02-10",
      lastDay: "2025-03-10",
      why: "the correction restarts the count from zero"),
    ClockCase(
      received: "2025-01-20",
      events: "correction-notice@2025-02-05 correction-received@2025-02-08",
      lastDay: "2025-03-07",
      why: "corrected on a make-up Saturday, which is not counted itself"),
    ClockCase(
      received: "2025-01-20",
      events: "correction-notice@2025-02-05 correction-received@2025-02-07",
      lastDay: "2025-03-06",
      why: "corrected the day before: the make-up Saturday is the first day"),
    ClockCase(
      received: "2025-12-22",
      events: "correction-notice@2025-12-31 correction-received@2026-01-04",
      lastDay: "2026-01-30",
      why: "across the year, corrected on a make-up Sunday"),
    ClockCase(
      received: "2025-01-20",
      events: "correction-notice@2025-01-22",
      lastDay: "-",
      why: "not corrected: the clock stands"),
    ClockCase(
      received: "2025-03-03",
      events: "fee-notice@2025-03-10 fee-paid@2025-03-20",
      lastDay: "2025-04-18",
      why: "the payment restarts the count from zero"),
    ClockCase(
      received: "2025-03-03",
      events: "fee-notice@2025-03-31 fee-paid@2025-04-28",
      lastDay: "2025-05-29",
      why: "the fee notice on the very last day, paid on the last of its 20 days"),
    ClockCase(
      received: "2025-09-15",
      events: "fee-notice@2025-09-26 fee-paid@2025-09-28",
      lastDay: "2025-10-31",
      why: "paid on a make-up Sunday before 国庆节"),
    ClockCase(
      received: "2025-03-03",
      events: "correction-notice@2025-03-12 correction-received@2025-03-14 "
        + "fee-notice@2025-03-20 fee-paid@2025-04-03",
      lastDay: "2025-05-06",
      why: "two restarts: the later counts"),
    ClockCase(
      received: "2025-03-03",
      events: "fee-notice@2025-03-31",
      lastDay: "-",
      why: "not paid: the clock stands"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10 third-party-delivered@2025-03-12 "
        + "third-party-answered@2025-03-19",
      lastDay: "2025-04-10",
      why: "the nine days after the question, the answer's included, are left out"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10 third-party-answered@2025-03-10",
      lastDay: "2025-03-31",
      why: "asked and answered on one day: nothing is left out"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10 third-party-delivered@2025-03-12",
      lastDay: "2025-04-24",
      why: "silence: left out through the 15th working day after delivery"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10 third-party-delivered@2025-03-12 "
        + "third-party-answered@2025-04-02",
      lastDay: "2025-04-24",
      why: "answered on the 15th working day"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10 third-party-delivered@2025-03-12 "
        + "third-party-answered@2025-04-01",
      lastDay: "2025-04-23",
      why: "answered the day before it"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10 third-party-delivered@2025-03-12 "
        + "third-party-answered@2025-04-10",
      lastDay: "2025-04-24",
      why: "a late opinion gives no more time than silence"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-31 third-party-delivered@2025-03-31",
      lastDay: "2025-03-31",
      why: "asked on the last day: that day is counted and stays the last"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-28 third-party-delivered@2025-03-28",
      lastDay: "2025-04-22",
      why: "asked the working day before: one day is left after the silence"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-29 third-party-delivered@2025-03-31",
      lastDay: "2025-04-23",
      why: "asked on a Saturday, delivered on Monday"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10",
      lastDay: "-",
      why: "nobody could deliver it: the clock stands"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10 third-party-delivered@2025-03-12 "
        + "joint-agency-asked@2025-03-14 joint-agency-delivered@2025-03-17 "
        + "joint-agency-answered@2025-03-21",
      lastDay: "2025-04-24",
      why: "an agency's opinion inside a third party's term: each day is left out once"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10 third-party-delivered@2025-03-11 "
        + "third-party-answered@2025-03-18 joint-agency-asked@2025-03-14 "
        + "joint-agency-delivered@2025-03-14 joint-agency-answered@2025-03-25",
      lastDay: "2025-04-16",
      why: "two that overlap: left out from the first question to the last answer"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-05 third-party-delivered@2025-03-05 "
        + "third-party-answered@2025-03-07 joint-agency-asked@2025-03-17 "
        + "joint-agency-delivered@2025-03-18 joint-agency-answered@2025-03-24",
      lastDay: "2025-04-10",
      why: "two apart: both are left out, the days between count"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10 third-party-asked@2025-03-10 "
        + "third-party-delivered@2025-03-11 third-party-delivered@2025-03-13 "
        + "third-party-answered@2025-03-20 third-party-answered@2025-03-26",
      lastDay: "2025-04-17",
      why: "two third parties: the later answer ends it"),
    ClockCase(
      received: "2025-01-13",
      events: "third-party-asked@2025-01-20 third-party-delivered@2025-01-21",
      lastDay: "2025-03-10",
      why: "silence over 春节: the 15 days skip the holiday too"),
    ClockCase(
      received: "2024-09-10",
      events: "third-party-asked@2024-09-13 third-party-delivered@2024-09-14 "
        + "third-party-answered@2024-10-08",
      lastDay: "2024-10-30",
      why: "delivered on a make-up Saturday, answered after 国庆节"),
    ClockCase(
      received: "2026-09-18",
      events: "third-party-asked@2026-09-20 third-party-delivered@2026-09-20 "
        + "third-party-answered@2026-10-10",
      lastDay: "2026-11-05",
      why: "asked on a make-up Sunday, answered on a make-up Saturday"),
    ClockCase(
      received: "2025-01-20",
      events: "extended:20@2025-02-21",
      lastDay: "2025-03-21",
      why: "extended by all there is on the very last day"),
    ClockCase(
      received: "2025-01-20",
      events: "extended:1@2025-02-10 extended:1@2025-02-11",
      lastDay: "2025-02-25",
      why: "twice by one is once by two"),
    ClockCase(
      received: "2025-01-20",
      events: "extended:2@2025-02-10",
      lastDay: "2025-02-25",
      why: "once by two is twice by one"),
    ClockCase(
      received: "2025-09-29",
      events: "extended:15@2025-11-03",
      lastDay: "2025-11-24",
      why: "extended on the last day, after 国庆节"),
    ClockCase(
      received: "2025-12-01",
      events: "extended:10@2025-12-29",
      lastDay: "2026-01-13",
      why: "the added days pass 元旦 and its make-up Sunday"),
    ClockCase(
      received: "2024-12-10",
      events: "extended:20@2025-01-08",
      lastDay: "2025-02-11",
      why: "a holiday inside the added days, and a make-up Sunday and Saturday"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10 third-party-delivered@2025-03-12 "
        + "extended:10@2025-03-20 third-party-answered@2025-03-26",
      lastDay: "2025-04-30",
      why: "extended while an opinion is waited for"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10 extended:10@2025-05-30 "
        + "third-party-answered@2025-06-03",
      lastDay: "2025-07-08",
      why:
        "an opinion without a day of delivery: extended long after the term without it would have ended"
    ),
    ClockCase(
      received: "2025-03-03",
      events: "extended:10@2025-03-25 third-party-asked@2025-04-10 "
        + "third-party-delivered@2025-04-10 third-party-answered@2025-04-16",
      lastDay: "2025-04-21",
      why: "asked in the added days"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-06 third-party-delivered@2025-03-07 "
        + "correction-notice@2025-03-10 correction-received@2025-03-14",
      lastDay: "2025-04-27",
      why: "corrected while an opinion is waited for: the new count waits for the end of its term"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-06 third-party-delivered@2025-03-07 "
        + "third-party-answered@2025-03-12 correction-notice@2025-03-10 "
        + "correction-received@2025-03-14",
      lastDay: "2025-04-14",
      why: "the opinion came while the clock stood: nothing of the new count is left out"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-10 third-party-delivered@2025-03-12 "
        + "fee-notice@2025-03-17 fee-paid@2025-03-21 third-party-answered@2025-03-27",
      lastDay: "2025-04-25",
      why: "paid while an opinion is waited for: the new count begins after the answer"),
    ClockCase(
      received: "2025-03-03",
      events: "extended:10@2025-03-20 fee-notice@2025-03-21 fee-paid@2025-03-28",
      lastDay: "2025-04-27",
      why: "the extension lapses with the term that the payment ends"),
    ClockCase(
      received: "2025-03-03",
      events: "fee-notice@2025-03-10 fee-paid@2025-03-14 extended:5@2025-04-14",
      lastDay: "2025-04-21",
      why: "extended after the restart"),
    ClockCase(
      received: "2019-12-27",
      events: "extended:20@2020-02-03",
      lastDay: "2020-03-02",
      why: "on the last day of a term through 春节 2020, as extended by the second notice"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-03 third-party-delivered@2025-03-04 "
        + "third-party-asked@2025-03-27 third-party-delivered@2025-03-27 "
        + "third-party-answered@2025-04-01",
      lastDay: "2025-04-27",
      why: "silence, then another third party answers: its answer is its own"),
    ClockCase(
      received: "2025-03-03",
      events: "correction-notice@2025-03-12 correction-received@2025-03-12",
      lastDay: "2025-04-10",
      why: "told on the 7th working day"),
    ClockCase(
      received: "2025-03-03",
      events: "third-party-asked@2025-03-04 third-party-delivered@2025-03-05 "
        + "correction-notice@2025-03-12 correction-received@2025-04-28",
      lastDay: "2025-05-29",
      why: "the 7 working days for a correction notice are not prolonged by a consultation"),
    ClockCase(
      received: "2022-12-26",
      events: "extended:5@2023-01-29",
      lastDay: "2023-02-03",
      why: "31 December belongs to 元旦 of the next year by its own notice"),
    ClockCase(
      received: "2024-01-29",
      events: "joint-agency-asked@2024-02-04 joint-agency-delivered@2024-02-05",
      lastDay: "2024-03-22",
      why: "the other agency is silent over 春节 2024, whose make-up days are two Sundays"),
    ClockCase(
      received: "2021-01-15",
      events: "fee-notice@2021-02-10 fee-paid@2021-02-20",
      lastDay: "2021-03-19",
      why: "paid on a make-up Saturday after 春节 2021"),
  ]
}
