"""An officer's way through a case at the desk, from the counter to the letters."""

import os
import re
import tempfile
import unittest
from datetime import date, timedelta

from portal import Portal, PortalTest


class DeskTest(PortalTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # A county of its own, beside the portal without records that the other tests share.
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.portal.stop()
        cls.data = folder.name + "/data"
        cls.portal = Portal(
            os.environ["GONGKAI_PROGRAM"], "--demonstration", "--data", cls.data)
        cls.addClassCleanup(cls.portal.stop)

    def sign_in(self, name, width=1280, script=True):
        page = self.open(width=width, script=script)
        page.goto(self.portal.address + "/desk/sign-in")
        page.get_by_label("用户名").fill(name)
        page.get_by_label("密码").fill("qinghe-2026")
        page.get_by_role("button", name="登录").click()
        return page

    def press(self, page, name):
        page.get_by_role("button", name=name, exact=True).click()

    def act(self, page, case, name):
        page.goto(case)
        page.locator("#moves").get_by_role("link", name=name, exact=True).click()

    def check(self, page, name):
        """The page at every width, as it stands."""
        for width in (390, 768, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            self.assert_well_made(page, name)


class Journey(DeskTest):
    def test_from_the_counter_to_the_letters(self):
        soon = (date.today() + timedelta(days=14)).isoformat()
        intake = self.sign_in("shoujian")
        handler = self.sign_in("chengban")
        self.check(handler, "desk-worklist")

        intake.goto(self.portal.address + "/desk/intake")
        self.check(intake, "desk-intake")
        intake.get_by_label("当面提交").check()
        intake.get_by_label("姓名或者名称").fill("王秀兰")
        intake.get_by_label("信息名称").fill("校舍维修资金的文件")
        intake.get_by_label("申请公开的信息").fill("申请公开校舍维修资金的文件。")
        intake.get_by_label("纸质").check()
        intake.get_by_label("邮寄", exact=True).check()
        self.press(intake, "登记")
        self.check(intake, "desk-intake-receipt")
        case = self.portal.address + intake.get_by_role(
            "link", name="回到这件申请").get_attribute("href")

        self.act(handler, case, "告知补正")
        self.check(handler, "desk-correction-notice")
        handler.get_by_label("哪里不明确").fill("没有写明年度")
        handler.get_by_label("需要补正什么").fill("校舍维修资金的年度")
        handler.get_by_label("怎样补正").fill("可以写明年度或者文号")
        handler.get_by_label("最晚哪一天补正").fill(soon)
        self.press(handler, "发出补正告知书")
        handler.get_by_text("已办理：告知补正").wait_for()
        self.check(handler, "desk-awaiting-correction")

        self.act(intake, case, "登记补正")
        intake.get_by_label("补正的内容").fill("2025年度")
        self.press(intake, "登记补正")

        self.act(handler, case, "征求第三方意见")
        handler.get_by_label("第三方的姓名或者名称").fill("清源建筑公司")
        self.press(handler, "发出征求意见书")
        self.act(intake, case, "登记征求意见书送达")
        self.press(intake, "登记送达")
        self.act(intake, case, "登记意见")
        intake.get_by_label("同意公开", exact=True).check()
        self.press(intake, "登记意见")

        self.act(handler, case, "延期答复")
        handler.get_by_label("延长多少个工作日").fill("7")
        self.press(handler, "先算一算")
        handler.get_by_text("7个工作日（您填写的）").wait_for()
        self.check(handler, "desk-extension")
        handler.get_by_label("延期的理由").fill("需要与档案馆核对附件")
        handler.get_by_label("批准的负责人").select_option(label="孙立新")
        self.press(handler, "延期并告知申请人")
        handler.get_by_text("已办理：延期答复").wait_for()

        self.act(handler, case, "起草答复")
        self.check(handler, "desk-outcomes")
        handler.get_by_role("link", name="予以公开", exact=True).click()
        handler.get_by_label("获取方式").fill("具体内容见附件")
        self.check(handler, "desk-reply")
        self.press(handler, "送审核")
        handler.get_by_text("已办理：起草答复").wait_for()

        reviewer = self.sign_in("shenhe")
        self.act(reviewer, case, "审核")
        self.press(reviewer, "审核通过")
        self.check(reviewer, "desk-reviewed")
        head = self.sign_in("fuzeren")
        self.act(head, case, "签发")
        self.press(head, "签发")

        self.act(intake, case, "登记送达")
        intake.get_by_label("邮寄送达").check()
        self.press(intake, "登记送达")
        handler.goto(case)
        handler.get_by_text("已答复", exact=True).first.wait_for()
        self.check(handler, "desk-replied")
        self.downloads(handler)

    def downloads(self, page):
        letters = page.locator(".attachments a")
        self.assertGreater(letters.count(), 10)
        for kind, start in (("pdf", b"%PDF"), ("docx", b"PK")):
            link = page.locator(f".attachments a[href$='/{kind}']").last
            with page.expect_download() as download:
                link.click()
            self.assertTrue(download.value.suggested_filename.endswith("." + kind))
            with open(download.value.path(), "rb") as file:
                self.assertEqual(file.read(len(start)), start)

    def test_search_and_filters(self):
        page = self.sign_in("zhuguan")
        page.goto(self.portal.address + "/desk/requests")
        self.check(page, "desk-search")
        number = page.locator("tbody th a").first.inner_text()
        page.get_by_label("编号、姓名或内容").fill(number)
        self.press(page, "筛选")
        page.get_by_role("link", name=number).first.wait_for()
        self.assertTrue(re.search("清除筛选条件", page.content()))


if __name__ == "__main__":
    unittest.main()
