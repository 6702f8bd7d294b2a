extension WorkingCalendar {
  /// The State Council's notices for 2018 to 2026, last checked on 2026-11-23.
  ///
  /// Days: the wording of the notices, and day by day against an independent table. Titles, numbers
  /// and days of publication: copies of the notices; the address is where the original stands.
  public static let stateCouncil: WorkingCalendar = {
    do throws(UnreadableSchedule) {
      return WorkingCalendar(try HolidaySchedule.read(stateCouncilNotices))
    } catch {
      // Not input: the text below is part of the program, and a test reads it.
      preconditionFailure("The built-in notices cannot be read: \(error.faults)")
    }
  }()

  static let stateCouncilNotices = """
    year 2018
    announced 2017-11-30
    notice 国务院办公厅关于2018年部分节假日安排的通知
    number 国办发明电〔2017〕12号
    source https://www.gov.cn/zhengce/content/2017-11/30/content_5243579.htm
    off 2018-01-01 元旦
    off 2018-02-15..2018-02-21 春节
    off 2018-04-05..2018-04-07 清明节
    off 2018-04-29..2018-05-01 劳动节
    off 2018-06-18 端午节
    off 2018-09-24 中秋节
    off 2018-10-01..2018-10-07 国庆节
    work 2018-02-11 春节
    work 2018-02-24 春节
    work 2018-04-08 清明节
    work 2018-04-28 劳动节
    work 2018-09-29 国庆节
    work 2018-09-30 国庆节

    year 2019
    announced 2018-12-06  # signed 2018-12-04
    notice 国务院办公厅关于2019年部分节假日安排的通知
    number 国办发明电〔2018〕15号
    source https://www.gov.cn/zhengce/content/2018-12/06/content_5346276.htm
    off 2018-12-30..2019-01-01 元旦
    off 2019-02-04..2019-02-10 春节
    off 2019-04-05 清明节
    off 2019-05-01 劳动节
    off 2019-06-07 端午节
    off 2019-09-13 中秋节
    off 2019-10-01..2019-10-07 国庆节
    work 2018-12-29 元旦
    work 2019-02-02 春节
    work 2019-02-03 春节
    work 2019-09-29 国庆节
    work 2019-10-12 国庆节

    year 2019
    announced 2019-03-22
    notice 国务院办公厅关于调整2019年劳动节假期安排的通知
    number 国办发明电〔2019〕3号
    source https://www.gov.cn/zhengce/content/2019-03/22/content_5375877.htm
    off 2019-05-01..2019-05-04 劳动节
    work 2019-04-28 劳动节
    work 2019-05-05 劳动节

    year 2020
    announced 2019-11-21
    notice 国务院办公厅关于2020年部分节假日安排的通知
    number 国办发明电〔2019〕16号
    source https://www.gov.cn/zhengce/content/2019-11/21/content_5454164.htm
    off 2020-01-01 元旦
    off 2020-01-24..2020-01-30 春节
    off 2020-04-04..2020-04-06 清明节
    off 2020-05-01..2020-05-05 劳动节
    off 2020-06-25..2020-06-27 端午节
    off 2020-10-01..2020-10-08 国庆节、中秋节
    work 2020-01-19 春节
    work 2020-02-01 春节
    work 2020-04-26 劳动节
    work 2020-05-09 劳动节
    work 2020-06-28 端午节
    work 2020-09-27 国庆节、中秋节
    work 2020-10-10 国庆节、中秋节

    year 2020
    announced 2020-01-27  # signed 2020-01-26; 02-01 had been a make-up day
    notice 国务院办公厅关于延长2020年春节假期的通知
    number 国办发明电〔2020〕1号
    source https://www.gov.cn/zhengce/content/2020-01/27/content_5472352.htm
    off 2020-01-31..2020-02-02 春节

    year 2021
    announced 2020-11-25
    notice 国务院办公厅关于2021年部分节假日安排的通知
    number 国办发明电〔2020〕27号
    source https://www.gov.cn/zhengce/content/2020-11/25/content_5564127.htm
    off 2021-01-01..2021-01-03 元旦
    off 2021-02-11..2021-02-17 春节
    off 2021-04-03..2021-04-05 清明节
    off 2021-05-01..2021-05-05 劳动节
    off 2021-06-12..2021-06-14 端午节
    off 2021-09-19..2021-09-21 中秋节
    off 2021-10-01..2021-10-07 国庆节
    work 2021-02-07 春节
    work 2021-02-20 春节
    work 2021-04-25 劳动节
    work 2021-05-08 劳动节
    work 2021-09-18 中秋节
    work 2021-09-26 国庆节
    work 2021-10-09 国庆节

    year 2022
    announced 2021-10-25
    notice 国务院办公厅关于2022年部分节假日安排的通知
    number 国办发明电〔2021〕11号
    source https://www.gov.cn/zhengce/content/2021-10/25/content_5644835.htm
    off 2022-01-01..2022-01-03 元旦
    off 2022-01-31..2022-02-06 春节
    off 2022-04-03..2022-04-05 清明节
    off 2022-04-30..2022-05-04 劳动节
    off 2022-06-03..2022-06-05 端午节
    off 2022-09-10..2022-09-12 中秋节
    off 2022-10-01..2022-10-07 国庆节
    work 2022-01-29 春节
    work 2022-01-30 春节
    work 2022-04-02 清明节
    work 2022-04-24 劳动节
    work 2022-05-07 劳动节
    work 2022-10-08 国庆节
    work 2022-10-09 国庆节

    year 2023
    announced 2022-12-08
    notice 国务院办公厅关于2023年部分节假日安排的通知
    number 国办发明电〔2022〕16号
    source https://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm
    off 2022-12-31..2023-01-02 元旦
    off 2023-01-21..2023-01-27 春节
    off 2023-04-05 清明节
    off 2023-04-29..2023-05-03 劳动节
    off 2023-06-22..2023-06-24 端午节
    off 2023-09-29..2023-10-06 中秋节、国庆节
    work 2023-01-28 春节
    work 2023-01-29 春节
    work 2023-04-23 劳动节
    work 2023-05-06 劳动节
    work 2023-06-25 端午节
    work 2023-10-07 中秋节、国庆节
    work 2023-10-08 中秋节、国庆节

    year 2024
    announced 2023-10-25
    notice 国务院办公厅关于2024年部分节假日安排的通知
    number 国办发明电〔2023〕7号
    source https://www.gov.cn/zhengce/content/202310/content_6911527.htm
    off 2024-01-01 元旦
    off 2024-02-10..2024-02-17 春节
    off 2024-04-04..2024-04-06 清明节
    off 2024-05-01..2024-05-05 劳动节
    off 2024-06-10 端午节
    off 2024-09-15..2024-09-17 中秋节
    off 2024-10-01..2024-10-07 国庆节
    work 2024-02-04 春节
    work 2024-02-18 春节
    work 2024-04-07 清明节
    work 2024-04-28 劳动节
    work 2024-05-11 劳动节
    work 2024-09-14 中秋节
    work 2024-09-29 国庆节
    work 2024-10-12 国庆节

    year 2025
    announced 2024-11-12
    notice 国务院办公厅关于2025年部分节假日安排的通知
    number 国办发明电〔2024〕12号
    source https://www.gov.cn/zhengce/content/202411/content_6986382.htm
    off 2025-01-01 元旦
    off 2025-01-28..2025-02-04 春节
    off 2025-04-04..2025-04-06 清明节
    off 2025-05-01..2025-05-05 劳动节
    off 2025-05-31..2025-06-02 端午节
    off 2025-10-01..2025-10-08 国庆节、中秋节
    work 2025-01-26 春节
    work 2025-02-08 春节
    work 2025-04-27 劳动节
    work 2025-09-28 国庆节、中秋节
    work 2025-10-11 国庆节、中秋节

    year 2026
    announced 2025-11-04
    notice 国务院办公厅关于2026年部分节假日安排的通知
    number 国办发明电〔2025〕7号
    source https://www.gov.cn/zhengce/content/202511/content_7047090.htm
    off 2026-01-01..2026-01-03 元旦
    off 2026-02-15..2026-02-23 春节
    off 2026-04-04..2026-04-06 清明节
    off 2026-05-01..2026-05-05 劳动节
    off 2026-06-19..2026-06-21 端午节
    off 2026-09-25..2026-09-27 中秋节
    off 2026-10-01..2026-10-07 国庆节
    work 2026-01-04 元旦
    work 2026-02-14 春节
    work 2026-02-28 春节
    work 2026-05-09 劳动节
    work 2026-09-20 国庆节
    work 2026-10-10 国庆节
    """
}
