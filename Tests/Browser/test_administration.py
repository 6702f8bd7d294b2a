"""A county's three administrators at their pages, and the first sign-in of whom they let in."""

import re
import unittest

from portal import PortalTest


class Administration(PortalTest):
    demonstrates = True

    def sign_in(self, name, password="qinghe-2026", script=True):
        page = self.open(script=script)
        page.goto(self.portal.address + "/desk/sign-in")
        page.get_by_label("用户名").fill(name)
        page.get_by_label("密码").fill(password)
        page.get_by_role("button", name="登录").click()
        return page

    def press(self, page, name):
        page.get_by_role("button", name=name, exact=True).click()

    def check(self, page, name):
        """The page at every width, as it stands."""
        for width in (390, 768, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            self.assert_well_made(page, name)

    def test_agencies(self):
        page = self.sign_in("xitong")
        self.assertTrue(page.url.endswith("/desk/agencies"))
        self.check(page, "desk-agencies")
        page.get_by_role("link", name="添加机关").click()
        self.press(page, "保存")
        page.get_by_text("请填写机关全称").first.wait_for()
        self.check(page, "desk-agency-errors")
        page.get_by_label("机关全称").fill("清河县民政局")
        page.get_by_label("机关代字").fill("清民")
        page.get_by_label("人民政府工作部门").check()
        page.get_by_label("上级机关").select_option(label="清河县人民政府办公室")
        self.press(page, "看看编号的样子")
        page.get_by_text(re.compile("下一件申请：清民依申请〔\\d+〕1号")).wait_for()
        self.press(page, "保存")
        page.get_by_text("机关已添加").wait_for()
        page.get_by_role("link", name="清河县民政局").click()
        self.check(page, "desk-agency")
        page.get_by_role("link", name="停用这个机关").click()
        self.check(page, "desk-agency-closure")
        self.press(page, "停用这个机关")
        page.get_by_text("机关已停用，不再接收新的申请").wait_for()

    def test_officers(self):
        page = self.sign_in("anquan")
        self.assertTrue(page.url.endswith("/desk/officers"))
        self.check(page, "desk-officers")
        page.get_by_role("link", name="添加人员").click()
        self.press(page, "添加并生成一次性密码")
        self.check(page, "desk-officer-errors")
        page.get_by_label("姓名").fill("范晓东")
        page.get_by_label("用户名").fill("fanxiaodong")
        page.get_by_label("所在机关").select_option(label="清河县教育局")
        page.get_by_label("收件", exact=True).check()
        self.press(page, "添加并生成一次性密码")
        self.check(page, "desk-officer-password")
        password = page.locator(".copyable code").last.inner_text()

        theirs = self.sign_in("fanxiaodong", password)
        theirs.get_by_label("现在的密码").fill(password)
        theirs.get_by_label("新密码", exact=True).fill("清河-教育-2026-x")
        theirs.get_by_label("再输入一次新密码").fill("清河-教育-2026-x")
        self.press(theirs, "保存")
        theirs.get_by_role("heading", name="待办").wait_for()

        page.get_by_role("link", name="回到人员").click()
        page.get_by_role("link", name="李建国").click()
        self.check(page, "desk-officer")
        page.get_by_role("link", name="停用账号").click()
        self.check(page, "desk-officer-departure")
        self.press(page, "停用账号")
        page.get_by_text("件未办结申请的承办人已经停用、调离或者不再承办").wait_for()
        self.check(page, "desk-officers-lost")
        head = self.sign_in("fuzeren")
        head.get_by_text("承办人已不在岗").first.wait_for()
        self.check(head, "desk-worklist-lost")

    def test_log(self):
        page = self.sign_in("shenji")
        self.assertTrue(page.url.endswith("/desk/log"))
        self.check(page, "desk-log")
        self.press(page, "从头核验一遍")
        page.get_by_text("日志完整：共核对").wait_for()
        self.check(page, "desk-log-verified")
        page.get_by_label("事项").select_option(label="登录")
        self.press(page, "筛选")
        page.get_by_text(re.compile("本页\\d+条。")).wait_for()
        self.check(page, "desk-log-filtered")
        with page.expect_download() as download:
            self.press(page, "下载这些记录（CSV，最多20000条）")
        with open(download.value.path(), encoding="utf-8-sig") as file:
            lines = file.read().splitlines()
        self.assertEqual(lines[0], "序号,时间,人员,事项,对象,说明")
        self.assertTrue(all("登录" in line for line in lines[1:]))


if __name__ == "__main__":
    unittest.main()
