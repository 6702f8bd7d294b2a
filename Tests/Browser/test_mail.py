"""Digests from the command line to a mail server that is not ours, and a program killed in the midst."""

import base64
import email
import email.policy
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PROGRAM = os.environ["GONGKAI_PROGRAM"]
SINK = Path(__file__).parent.parent / "Mail" / "smtp_sink.py"
CALM = {**os.environ, "TZ": "UTC"}


class Sink:
    """The servers of `smtp_sink.py`."""

    def __init__(self):
        self.process = subprocess.Popen(
            [sys.executable, "-B", str(SINK)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True)
        self.ports = {}
        for line in self.process.stdout:
            if line == "ready\n":
                break
            name, value = line.split()
            self.ports[name] = value

    def mails(self):
        """Ends the servers, and gives what they took."""
        out, _ = self.process.communicate()
        return [json.loads(line) for line in out.splitlines()]

    def stop(self):
        if self.process.poll() is None:
            self.process.communicate()


class Mail(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.county = folder.name + "/data"
        # The county is made, and the program ended; that it made digests meanwhile is forgotten.
        program = subprocess.Popen(
            [PROGRAM, "serve", "--port", "0", "--demonstration", "--data", cls.county],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in program.stdout:
            if "Ctrl-C" in line:
                break
        program.terminate()
        program.communicate()
        with sqlite3.connect(cls.county + "/gongkai.sqlite") as database:
            database.execute("DELETE FROM digests")
        shutil.rmtree(cls.county + "/outbox", ignore_errors=True)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = folder.name + "/data"
        shutil.copytree(self.county, self.data)
        self.sink = Sink()
        self.addCleanup(self.sink.stop)

    def states(self):
        with sqlite3.connect(self.data + "/gongkai.sqlite") as database:
            return database.execute(
                "SELECT paper, recipient, state FROM digests WHERE state <> 'nothing'"
            ).fetchall()

    def configure(self, port, *lines):
        file = Path(self.data, "mail.conf")
        file.write_text("\n".join(
            ["gongkai mail 1", f"server smtp://127.0.0.1:{port}", "from gongkai@qinghe.invalid",
             *(lines or ["encryption off"]), ""]))
        file.chmod(0o600)

    def run_program(self, *arguments):
        return subprocess.run(
            [PROGRAM, *arguments, "--data", self.data], capture_output=True, text=True, env=CALM)

    def outbox(self):
        return {file.name: file.read_text() for file in Path(self.data, "outbox").glob("*")}

    def test_sent_once(self):
        self.configure(self.sink.ports["plain"])
        first = self.run_program("digest", "--send")
        self.assertEqual((first.returncode, first.stderr), (0, ""))
        again = self.run_program("digest", "--send")
        self.assertRegex(again.stdout, "写出0份，寄出0封。")
        mails = self.sink.mails()
        recipients = sorted(mail["to"][0] for mail in mails)
        self.assertEqual(len(recipients), len(set(recipients)))
        self.assertIn("fuzeren@qinghe.invalid", recipients)
        texts = set(self.outbox().values())
        for mail in mails:
            message = email.message_from_string(mail["data"], policy=email.policy.default)
            text = message.get_content().replace("\r\n", "\n")
            self.assertIn(text, texts)
            self.assertEqual(message["subject"], text.splitlines()[0])
            self.assertEqual(message["from"].addresses[0].display_name, "清河县政府信息公开")
            self.assertEqual(message["auto-submitted"], "auto-generated")
            self.assertFalse(message.defects)

    def test_refused_recipients_are_told_without_their_address(self):
        self.configure(self.sink.ports["refusing"])
        result = self.run_program("digest", "--send")
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, "没有送达：139999-[0-9]+（refused）")
        self.assertNotIn("@", result.stdout + result.stderr)
        self.assertEqual(self.sink.mails(), [])

    def test_killed_while_mailing_nothing_is_lost_and_no_paper_is_double(self):
        # A server that takes the connection and never says a word holds the program where we want it.
        self.configure(self.sink.ports["silent"])
        program = subprocess.Popen(
            [PROGRAM, "digest", "--send", "--data", self.data], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        end = time.monotonic() + 30
        papers = lambda: [s for p, r, s in self.states() if not r]
        while time.monotonic() < end and (not papers() or "due" in papers()):
            time.sleep(0.02)
        program.kill()
        program.wait()
        before = self.outbox()
        self.assertTrue(before)
        self.assertNotIn("sent", [state for _, _, state in self.states()])

        self.configure(self.sink.ports["plain"])
        # What the killed one had in hand is its own for ten minutes; then it is anybody's.
        with sqlite3.connect(self.data + "/gongkai.sqlite") as database:
            database.execute("UPDATE digests SET next_attempt = 0 WHERE state = 'due'")
        self.assertEqual(self.run_program("digest", "--send").returncode, 0)
        self.assertEqual(self.outbox(), before)
        states = self.states()
        self.assertEqual({state for _, _, state in states}, {"written", "sent"})
        mails = self.sink.mails()
        self.assertEqual(len(mails), len([r for _, r, _ in states if r]))
        self.assertEqual(len({mail["to"][0] for mail in mails}), len(mails))

    def test_killed_at_any_moment_the_papers_are_whole_and_each_is_there_once(self):
        for pause in (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3):
            program = subprocess.Popen(
                [PROGRAM, "digest", "--send", "--data", self.data], stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            time.sleep(pause)
            program.kill()
            program.wait()
            with sqlite3.connect(self.data + "/gongkai.sqlite") as database:
                database.execute("UPDATE digests SET next_attempt = 0 WHERE state = 'due'")
        self.assertEqual(self.run_program("digest", "--send").returncode, 0)
        written = [paper for paper, _, state in self.states() if state == "written"]
        papers = {n: t for n, t in self.outbox().items() if not n.startswith(".")}
        self.assertEqual(len(papers), len(written))
        for name, text in papers.items():
            self.assertTrue(text.endswith("\n") and "编号：" in text.splitlines()[-1], name)

    def test_the_settings_are_checked(self):
        self.configure(self.sink.ports["plain"])
        self.assertEqual(self.run_program("mail", "check").returncode, 0)
        sent = self.run_program("mail", "check", "--to", "chengban@qinghe.invalid")
        self.assertEqual((sent.returncode, sent.stderr), (0, ""))
        Path(self.data, "mail.conf").chmod(0o644)
        for command in (["mail", "check"], ["digest"], ["serve", "--port", "0"]):
            result = self.run_program(*command)
            self.assertEqual(result.returncode, 64, command)
            self.assertIn("chmod 600", result.stderr)
        self.assertEqual(len(self.sink.mails()), 1)

    def test_the_password_is_nowhere_to_be_seen(self):
        secret = "a b$c密"
        self.configure(
            self.sink.ports["starttls"], "user gongkai@qinghe.invalid", f"password {secret}",
            f"certificates {self.sink.ports['certificate']}")
        file = Path(self.data, "mail.conf")
        file.write_text(file.read_text().replace("127.0.0.1", "localhost"))
        result = self.run_program("digest", "--send")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertTrue(all(mail["tls"] and mail["user"] for mail in self.sink.mails()))
        for place in Path(self.data).rglob("*"):
            if place.is_file() and place.name != "mail.conf":
                content = place.read_bytes()
                self.assertNotIn(secret.encode(), content, place.name)
                self.assertNotIn(base64.b64encode(secret.encode()), content, place.name)


if __name__ == "__main__":
    unittest.main()
