"""One request from the requester's first click to the ledger, through everything in between."""

import unittest
from datetime import date, timedelta

from desk import DeskTest, rows_of_csv, rows_of_workbook


class WholeJourney(DeskTest):
    def test_from_the_application_to_the_ledger(self):
        requester, number, code = self.apply()
        intake = self.sign_in("shoujian")
        handler = self.sign_in("chengban")
        case = self.confirm(intake, number)
        self.ask_correction(handler, case)
        self.correct(requester, number, code)
        self.consult(handler, intake, case)
        self.extend(handler, case)
        self.draft(handler, case)
        self.review_and_sign(case)
        self.deliver(intake, case)
        handler.goto(case)
        handler.get_by_text("已答复", exact=True).first.wait_for()
        self.check(handler, "desk-replied")
        self.assert_letters(handler, 12)
        self.read_reply(requester, number, code)
        self.find_in_ledger(handler, number)

    def apply(self):
        page = self.open()
        self.fill_request(page)
        page.get_by_role("button", name="下一步：核对").click()
        page.get_by_role("button", name="提交申请").click()
        page.get_by_role("heading", name="申请已提交").wait_for()
        self.check(page, "journey-receipt")
        number, code = page.locator(".copyable code").all_inner_texts()
        return page, number, code

    def follow(self, page, number, code):
        self.visit(page, "/progress")
        page.get_by_label("申请编号").fill(number)
        page.get_by_label("查询码").fill(code)
        self.press(page, "查询")
        page.get_by_role("heading", name="2025年度财政决算草案").wait_for()

    def confirm(self, page, number):
        self.visit(page, "/desk/requests")
        page.get_by_label("编号、姓名或内容").fill(number)
        self.press(page, "筛选")
        page.get_by_role("link", name=number).first.click()
        case = page.url
        self.check(page, "desk-awaiting-confirmation")
        self.act(page, case, "与申请人确认")
        self.check(page, "desk-confirmation")
        self.press(page, "登记确认")
        page.get_by_text("已办理：与申请人确认").wait_for()
        return case

    def ask_correction(self, page, case):
        self.act(page, case, "告知补正")
        self.check(page, "desk-correction-notice")
        page.get_by_label("哪里不明确").fill("没有写明是草案还是批准后的决算")
        page.get_by_label("需要补正什么").fill("决算草案的版本")
        page.get_by_label("怎样补正").fill("可以写明文件名称或者文号")
        page.get_by_label("最晚哪一天补正").fill((date.today() + timedelta(days=14)).isoformat())
        self.press(page, "发出补正告知书")
        page.get_by_text("已办理：告知补正").wait_for()
        self.check(page, "desk-awaiting-correction")

    def correct(self, page, number, code):
        """By the requester, with nothing but number and code."""
        self.follow(page, number, code)
        self.check(page, "progress-correction")
        page.get_by_label("您的说明").fill("要提请人大常委会审查的决算草案。")
        self.press(page, "提交说明")
        page.get_by_text("要提请人大常委会审查的决算草案。").first.wait_for()
        self.assertEqual(page.get_by_label("您的说明").count(), 0)
        self.check(page, "progress-corrected")

    def consult(self, handler, intake, case):
        self.act(handler, case, "征求第三方意见")
        self.check(handler, "desk-third-party")
        handler.get_by_label("第三方的姓名或者名称").fill("清源建筑公司")
        self.press(handler, "发出征求意见书")
        handler.get_by_text("已办理：征求第三方意见").wait_for()
        self.act(intake, case, "登记征求意见书送达")
        self.press(intake, "登记送达")
        self.act(intake, case, "登记意见")
        self.check(intake, "desk-opinion")
        intake.get_by_label("同意公开", exact=True).check()
        self.press(intake, "登记意见")
        intake.get_by_text("已办理：登记意见").wait_for()

    def extend(self, page, case):
        self.act(page, case, "延期答复")
        page.get_by_label("延长多少个工作日").fill("7")
        self.press(page, "先算一算")
        page.get_by_text("7个工作日（您填写的）").wait_for()
        self.check(page, "desk-extension")
        page.get_by_label("延期的理由").fill("需要与档案馆核对附件")
        page.get_by_label("批准的负责人").select_option(label="孙立新")
        self.press(page, "延期并告知申请人")
        page.get_by_text("已办理：延期答复").wait_for()

    def draft(self, page, case):
        self.act(page, case, "起草答复")
        self.check(page, "desk-outcomes")
        page.get_by_role("link", name="予以公开", exact=True).click()
        page.get_by_label("获取方式").fill("具体内容见附件")
        page.get_by_label("随答复提供的文件").set_input_files(
            {"name": "决算草案.txt", "mimeType": "text/plain", "buffer": "决算".encode()})
        self.check(page, "desk-reply")
        self.press(page, "预览答复书")
        letter = page.locator("#preview")
        for text in ("政府信息公开申请答复书", "具体内容见附件", "决算草案.txt", "行政复议"):
            letter.get_by_text(text).first.wait_for()
        self.assertEqual(page.get_by_label("获取方式").input_value(), "具体内容见附件")
        self.check(page, "desk-reply-preview")
        self.press(page, "送审核")
        page.get_by_text("已办理：起草答复").wait_for()
        self.check(page, "desk-drafted")

    def review_and_sign(self, case):
        reviewer = self.sign_in("shenhe")
        self.act(reviewer, case, "审核")
        self.press(reviewer, "审核通过")
        self.check(reviewer, "desk-reviewed")
        head = self.sign_in("fuzeren")
        self.act(head, case, "签发")
        self.press(head, "签发")
        head.get_by_text("已办理：签发").wait_for()

    def deliver(self, page, case):
        self.act(page, case, "登记送达")
        self.check(page, "desk-delivery")
        page.get_by_label("邮寄送达").check()
        self.press(page, "登记送达")
        page.get_by_text("已办理：登记送达").wait_for()

    def read_reply(self, page, number, code):
        self.press(page, "结束查询")
        self.follow(page, number, code)
        self.check(page, "progress-replied")
        # Receipt, correction, consultation, extension and reply, each in two formats, and the reply's file.
        self.assert_letters(page, 10)
        panel = page.locator("section", has=page.get_by_role("heading", name="随答复提供的文件"))
        content, name = self.saved(page, panel.get_by_role("link", name="决算草案.txt"))
        self.assertEqual((content.decode(), name), ("决算", "决算草案.txt"))

    def find_in_ledger(self, page, number):
        self.visit(page, "/desk/ledger")
        row = page.locator("tr", has=page.get_by_role("link", name=number, exact=True))
        self.assertIn("已答复", row.inner_text())
        self.assertIn("予以公开", row.inner_text())
        for link, read in (("下载Excel（.xlsx）", rows_of_workbook), ("下载CSV", rows_of_csv)):
            content, _ = self.saved(page, page.get_by_role("link", name=link))
            line = next(line for line in read(content) if number in line)
            self.assertIn("2025年度财政决算草案", line)
            self.assertIn("已答复", line)


if __name__ == "__main__":
    unittest.main()
