"""A visitor of the portal: pages, forms and cookies over one connection, with nothing but the standard library."""

import html.parser
import http.client
import itertools
import random
import re
import urllib.parse
import uuid

PASSWORD = "qinghe-2026"

# The portal slows down who submits or uploads very much from one address: it is served as behind a proxy, and
# each request comes from an address of its own.
ADDRESSES = itertools.count(random.randrange(1 << 24))


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode("utf-8")

    @property
    def location(self):
        return self.headers.get("Location", "")


class Visitor:
    def __init__(self, port, cookies=None):
        self.port = port
        self.cookies = dict(cookies or {})
        self.client = None

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, fields, files=None):
        """A form with files goes as multipart; `files` are (field, name, bytes)."""
        if files is None:
            body = urllib.parse.urlencode(fields).encode()
            return self.ask("POST", path, body, "application/x-www-form-urlencoded")
        return self.ask("POST", path, *multipart(fields, files))

    def ask(self, method, path, body=None, kind=None):
        number = next(ADDRESSES)
        headers = {
            "X-Forwarded-For": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"}
        if kind:
            headers["Content-Type"] = kind
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if self.client is None:
            self.client = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            self.client.request(method, path, body, headers)
            answer = self.client.getresponse()
            content = answer.read()
        except (OSError, http.client.HTTPException):
            self.close()
            raise
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return Answer(answer.status, answer.headers, content)

    def close(self):
        if self.client:
            self.client.close()
        self.client = None

    def sign_in(self, name):
        page = self.get("/desk/sign-in")
        fields = form(page.text, "/desk/sign-in")
        answer = self.post("/desk/sign-in", fields | {"name": name, "password": PASSWORD})
        if answer.status != 303:
            raise RuntimeError(f"sign-in of {name} answered {answer.status}")

    def hand_in(self, fields, files):
        """The public form, its review and the submission; the answer to the last."""
        page = self.get("/requests/new")
        sent = form(page.text, "/requests/review") | fields
        review = self.post("/requests/review", sent, files)
        if review.status != 200:
            raise RuntimeError(f"the review answered {review.status}")
        return self.post("/requests", forms(review.text, "/requests"))


def multipart(fields, files):
    mark = uuid.uuid4().hex
    parts = []
    for name, value in fields.items():
        head = f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        parts.append(head.encode())
    for name, file, content in files:
        head = (
            f'--{mark}\r\nContent-Disposition: form-data; name="{name}"; filename="{file}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n")
        parts.append(head.encode() + content + b"\r\n")
    parts.append(f"--{mark}--\r\n".encode())
    return b"".join(parts), f"multipart/form-data; boundary={mark}"


class _Forms(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.found.append((attributes.get("action", ""), []))
        elif tag == "input" and attributes.get("type") == "hidden" and self.found:
            pair = (attributes.get("name", ""), attributes.get("value") or "")
            self.found[-1][1].append(pair)


def forms(page, action):
    """What the form with this address carries hidden, as pairs: a name may stand there twice."""
    parser = _Forms()
    parser.feed(page)
    for address, fields in parser.found:
        if address == action:
            return fields
    raise RuntimeError(f"the page has no form to {action}")


def form(page, action):
    return dict(forms(page, action))


def tags_out(page):
    return html.unescape(re.sub(r"<[^>]*>", "\n", page))
