"""The portal attacked from a real browser, and over the bare wire."""

import re
import socket
import time
import unittest

from portal import PortalTest

# Whatever of it were markup would set a mark, open a dialog, or be reported by the policy.
POISON = (
    "\"'></textarea></title><script>window.poisoned = 1; alert(1)</script>"
    "<img src=x onerror=\"window.poisoned = 1; alert(1)\"><svg onload=alert(1)>"
)
LINK = "[a](javascript:alert(1))"


class Script(PortalTest):
    """What somebody leaves in every field is read by everybody, and runs for nobody."""

    demonstrates = True

    def watched(self):
        page = self.open()
        dialogs = []
        page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
        self.addCleanup(lambda: self.assertEqual(dialogs, []))
        page.add_init_script(
            """addEventListener("securitypolicyviolation",
                 (event) => console.error("policy: " + event.violatedDirective))""")
        return page

    def sign_in(self, name):
        page = self.watched()
        page.goto(self.portal.address + "/desk/sign-in")
        page.get_by_label("用户名").fill(name)
        page.get_by_label("密码").fill("qinghe-2026")
        page.get_by_role("button", name="登录").click()
        page.get_by_role("button", name="退出").wait_for()
        return page

    def assert_clean(self, page):
        found = page.evaluate(
            """() => [window.poisoned ?? 0,
                 document.querySelectorAll("img, svg[onload], script:not([src]), iframe").length,
                 [...document.querySelectorAll("a")].filter((a) => a.protocol == "javascript:").length,
                 [...document.querySelectorAll("*")].filter(
                   (e) => [...e.attributes].some((a) => a.name.startsWith("on"))).length]""")
        self.assertEqual(found, [0, 0, 0, 0], page.url)

    def crawl(self, page, start, most):
        """Every page that can be reached by links, from a start."""
        seen, ahead = set(), [start]
        while ahead and len(seen) < most:
            path = ahead.pop(0)
            if path in seen:
                continue
            seen.add(path)
            page.goto(self.portal.address + path)
            self.assert_clean(page)
            links = page.evaluate(
                """() => [...document.querySelectorAll("a[href^='/']")].map(
                     (a) => a.getAttribute("href"))""")
            ahead += [
                link.split("#")[0] for link in links
                if not re.search(r"letters/|files/|/draft$|xlsx|csv|template|\.pdf|styleguide", link)
            ]
        return seen

    def submit(self):
        page = self.watched()
        page.goto(self.portal.address + "/requests/new")
        page.get_by_label("向哪个机关申请").select_option(label="清河县财政局")
        page.get_by_label("个人（公民）").check()
        page.get_by_label("姓名").fill(POISON[:100])
        page.get_by_label("身份证件").select_option(label="居民身份证")
        page.get_by_label("证件号码").fill("139999199003070514")
        page.get_by_label("联系电话").fill("13800000000")
        page.get_by_label("通信地址").fill(POISON)
        page.get_by_label("信息名称").fill(POISON)
        page.get_by_label("内容描述").fill(POISON + LINK)
        page.get_by_label("自行领取").check()
        page.get_by_label("电子文件").check()
        page.get_by_label("附件").set_input_files(
            {"name": "<img src=x onerror=alert(1)>.txt", "mimeType": "text/plain",
             "buffer": POISON.encode().replace(b"<", b" ")})
        page.get_by_role("button", name="下一步：核对").click()
        page.get_by_role("heading", name="核对后提交").wait_for()
        self.assert_clean(page)
        page.get_by_role("button", name="提交申请").click()
        page.get_by_role("heading", name="申请已提交").wait_for()
        self.assert_clean(page)
        self.assertIn("<script>", page.locator("main").inner_text())
        self.crawl(page, "/progress/request", 10)

    def test_poison_runs_for_nobody(self):
        self.submit()
        handler = self.sign_in("chengban")
        handler.goto(self.portal.address + "/desk/requests")
        case = handler.get_by_role("link", name=re.compile("依申请")).first.get_attribute("href")
        for act, fields in [
            ("note", {"note": POISON + LINK}),
            ("assignment", {"unit": POISON[:100]}),
        ]:
            handler.goto(f"{self.portal.address}{case}/{act}")
            for name, text in fields.items():
                handler.locator(f"[name={name}]").fill(text)
            handler.locator("main form button").first.click()
            handler.wait_for_url("**?done=*")
            self.assert_clean(handler)
        self.assertGreater(len(self.crawl(handler, case, 60)), 15)
        for name in ["shoujian", "shenhe", "fuzeren", "zhuguan"]:
            with self.subTest(name=name):
                self.crawl(self.sign_in(name), "/desk", 25)

    def test_what_stands_in_addresses_runs_for_nobody(self):
        page = self.sign_in("chengban")
        for path in ["/?q=", "/deadline?channel=web&submitted=", "/desk?q=", "/desk/requests?unit=",
                     "/desk/ledger?from=", "/desk/requests/x"]:
            address = self.portal.address + path + "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E"
            answer = page.request.get(address)
            self.assertLess(answer.status, 500)
            self.assertNotIn("<script>alert", answer.text())
            # Of a page that refuses, the browser complains on its own account.
            if answer.status < 400:
                page.goto(address)
                self.assert_clean(page)

    def test_after_signing_out_the_way_back_shows_nothing(self):
        page = self.sign_in("chengban")
        page.goto(self.portal.address + "/desk/requests")
        page.get_by_role("link", name=re.compile("依申请")).first.click()
        title = page.locator("h1").inner_text()
        page.get_by_role("button", name="退出").click()
        page.get_by_label("密码").wait_for()
        for _ in range(3):
            page.go_back()
            self.assertNotIn(title, page.locator("body").inner_text())
            self.assertEqual(page.get_by_role("button", name="退出").count(), 0)

    def test_no_script_reads_a_cookie_and_no_page_can_be_framed(self):
        page = self.sign_in("chengban")
        self.assertEqual(page.evaluate("document.cookie"), "")
        cookies = page.context.cookies()
        self.assertTrue(all(c["httpOnly"] and c["sameSite"] in ("Lax", "Strict") for c in cookies))
        answer = page.request.get(self.portal.address + "/desk")
        self.assertEqual(answer.headers["x-frame-options"], "DENY")


class Wire(PortalTest):
    """Bytes that no browser sends."""

    demonstrates = True

    def connect(self):
        host, port = self.portal.address.removeprefix("http://").split(":")
        wire = socket.create_connection((host, int(port)), timeout=60)
        self.addCleanup(wire.close)
        return wire

    def send(self, *pieces):
        """What comes back; sending stops where the other side has had enough."""
        wire = self.connect()
        sent = 0
        try:
            for piece in pieces:
                wire.sendall(piece)
                sent += len(piece)
        except OSError:
            pass
        answer = b""
        try:
            while chunk := wire.recv(65536):
                answer += chunk
                if b"</html>" in answer or answer.count(b"\r\n\r\n") and b"content-length: 0" in answer.lower():
                    break
        except OSError:
            pass
        return answer, sent

    def status(self, *pieces):
        answer, _ = self.send(*pieces)
        found = re.match(rb"HTTP/1\.1 (\d+)", answer)
        return int(found[1]) if found else 0

    def memory(self):
        with open(f"/proc/{self.portal.process.pid}/status") as status:
            return int(re.search(r"VmHWM:\s+(\d+)", status.read())[1]) >> 10

    def get(self, path, *headers):
        lines = [f"GET {path} HTTP/1.1", "Host: x", "Connection: close", *headers, "", ""]
        return "\r\n".join(lines).encode("utf-8", "surrogateescape")

    def test_headers_are_bounded(self):
        many = [f"X-{i}: y" for i in range(1000)]
        for headers in (["X: " + "y" * 100_000], many, ["Cookie: " + "a=b; " * 20_000]):
            self.assertIn(self.status(self.get("/", *headers)), (0, 400, 431))
        self.assertIn(self.status(self.get("/" + "a" * 200_000)), (0, 400, 414, 431))

    def test_paths_with_control_characters_are_refused(self):
        for path in ("/\x1b[31m", "/a\x00b", "/a\rb", "/\x7f", "/\r\nSet-Cookie: a=b"):
            answer, _ = self.send(self.get(path))
            self.assertNotIn(b"a=b", answer.split(b"\r\n\r\n")[0])
            self.assertNotRegex(answer, rb"^HTTP/1\.1 [25]")

    def test_two_lengths_are_no_request(self):
        body = b"token=x"
        for headers in (
            b"Content-Length: 7\r\nContent-Length: 8", b"Content-Length: -1",
            b"Content-Length: 7\r\nTransfer-Encoding: chunked", b"Content-Length: 7x",
            b"Transfer-Encoding: chunked, identity",
        ):
            head = b"POST /progress HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers
            self.assertIn(self.status(head + b"\r\n\r\n" + body), (0, 400, 403, 501), headers)

    def test_the_host_is_never_believed(self):
        wire = self.get("/").replace(b"Host: x", b"Host: evil.invalid\r\nX-Forwarded-Host: evil.invalid")
        answer, _ = self.send(wire)
        self.assertIn(b"200 OK", answer)
        self.assertNotIn(b"evil.invalid", answer)

    def test_a_declared_giant_is_refused_unread(self):
        head = (
            "POST /requests/review HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            "Content-Type: multipart/form-data; boundary=a\r\nContent-Length: {}\r\n\r\n")
        for length in (65 << 20, 1 << 40):
            self.assertEqual(self.status(head.format(length).encode()), 413)
        self.assertIn(self.status(head.format(1 << 70).encode()), (0, 400, 413))

    def test_an_endless_form_costs_no_memory(self):
        before = self.memory()
        for path, kind in (
            ("/progress", "application/x-www-form-urlencoded"), ("/desk", "text/plain"),
            ("/desk/intake", "multipart/form-data; boundary=a"), ("/nothing", "text/plain"),
        ):
            head = (
                f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: {kind}\r\n"
                "Transfer-Encoding: chunked\r\n\r\n").encode()
            chunk = b"10000\r\n" + b"a" * 0x10000 + b"\r\n"
            self.assertIn(self.status(head, *[chunk] * 800), (0, 303, 404, 405, 413), path)
        self.assertLess(self.memory() - before, 60, "MB")

    def test_slow_and_silent_connections_keep_nobody_out(self):
        silent = [self.connect() for _ in range(200)]
        slow = self.connect()
        slow.sendall(b"POST /progress HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n"
                     b"Content-Type: application/x-www-form-urlencoded\r\n\r\n")
        for _ in range(5):
            slow.sendall(b"a")
            start = time.monotonic()
            self.assertEqual(self.status(self.get("/progress")), 200)
            self.assertLess(time.monotonic() - start, 10)
        self.assertEqual(len(silent), 200)


if __name__ == "__main__":
    unittest.main()
