"""Officers of the demonstration county at their desk."""

import csv
import io
import zipfile
from xml.etree import ElementTree

from portal import PortalTest, WIDTHS

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class DeskTest(PortalTest):
    demonstrates = True

    def sign_in(self, name, width=1280, script=True):
        page = self.open(width=width, script=script)
        page.goto(self.portal.address + "/desk/sign-in")
        page.get_by_label("用户名").fill(name)
        page.get_by_label("密码").fill("qinghe-2026")
        page.get_by_role("button", name="登录").click()
        return page

    def visit(self, page, path):
        page.goto(self.portal.address + path)

    def press(self, page, name):
        page.get_by_role("button", name=name, exact=True).click()

    def act(self, page, case, name):
        page.goto(case)
        page.locator("#moves").get_by_role("link", name=name, exact=True).click()

    def check(self, page, name):
        """The page at every width, as it stands."""
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            self.assert_well_made(page, name)

    def fill_intake(self, page, title):
        """The form of a request that 王秀兰 brought to the counter today."""
        self.visit(page, "/desk/intake")
        page.get_by_label("当面提交").check()
        page.get_by_label("姓名或者名称").fill("王秀兰")
        page.get_by_label("信息名称").fill(title)
        page.get_by_label("申请公开的信息").fill(f"申请公开{title}。")
        page.get_by_label("纸质").check()
        page.get_by_label("邮寄", exact=True).check()

    def case_of_receipt(self, page):
        return self.portal.address + page.get_by_role(
            "link", name="回到这件申请").get_attribute("href")

    def registered(self, page, title):
        """The address of a case that was registered at the counter."""
        self.fill_intake(page, title)
        self.press(page, "登记")
        return self.case_of_receipt(page)

    def saved(self, page, link):
        """The bytes of a download, and the name it is given."""
        with page.expect_download() as download:
            link.click()
        with open(download.value.path(), "rb") as file:
            return file.read(), download.value.suggested_filename

    def assert_letters(self, page, least):
        """At least so many files, and the last of each kind opens as what it is."""
        letters = page.locator(".attachments a")
        self.assertGreaterEqual(letters.count(), least)
        for kind, start in (("pdf", b"%PDF"), ("docx", b"PK")):
            found = page.locator(f".attachments a[href$='{kind}']").last
            content, name = self.saved(page, found)
            self.assertTrue(name.endswith("." + kind), name)
            self.assertEqual(content[:len(start)], start)


def rows_of_csv(content):
    """Read by Python, not by us."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def rows_of_workbook(content):
    """The texts of a workbook's first sheet: the package by Python's zipfile, the sheet by expat."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        if package.testzip() is not None:
            raise ValueError("a part of the package is damaged")
        names = package.namelist()
        shared = []
        if "xl/sharedStrings.xml" in names:
            for item in ElementTree.fromstring(package.read("xl/sharedStrings.xml")):
                shared.append("".join(text.text or "" for text in item.iter(SHEET + "t")))
        sheet = ElementTree.fromstring(package.read("xl/worksheets/sheet1.xml"))
    return [
        [text_of_cell(cell, shared) for cell in row.iter(SHEET + "c")]
        for row in sheet.iter(SHEET + "row")]


def text_of_cell(cell, shared):
    value = cell.find(SHEET + "v")
    if cell.get("t") == "s":
        return shared[int(value.text)]
    if cell.get("t") == "inlineStr":
        return "".join(text.text or "" for text in cell.iter(SHEET + "t"))
    return "" if value is None else value.text or ""
