"""Mail servers of aiosmtpd on free ports of the loopback, each with a temper of its own.

Prints `NAME PORT` for each, `certificate FILE`, then `ready`; after that one line of JSON for each mail
taken. Ends when its input ends.
"""

import asyncio
import json
import ssl
import subprocess
import sys
import tempfile
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult

USER, PASSWORD = b"gongkai@qinghe.invalid", b"a b$c\xe5\xaf\x86"


class Sink:
    async def handle_DATA(self, server, session, envelope):
        print(json.dumps({
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": server.transport.get_extra_info("sslcontext") is not None,
            "user": bool(session.authenticated), "data": envelope.content.decode("ascii"),
        }), flush=True)
        return "250 OK"


class Refusing(Sink):
    async def handle_RCPT(self, server, session, envelope, address, options):
        return "550 no such recipient"


class Postponing(Sink):
    async def handle_RCPT(self, server, session, envelope, address, options):
        return "451 come back later"


class RefusingSender(Sink):
    async def handle_MAIL(self, server, session, envelope, address, options):
        return "553 not yours"


class RefusingContent(Sink):
    async def handle_DATA(self, server, session, envelope):
        return "554 looks like spam"


def signed_in(server, session, envelope, mechanism, data):
    # Not handled: the answer to a wrong one is the server's.
    return AuthResult(
        success=(data.login, data.password) == (USER, PASSWORD), handled=False)


def certificate(folder):
    key, file = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", key, "-out", file], check=True, stderr=subprocess.DEVNULL)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, key)
    return file, context


async def silent(reader, writer):
    """Takes the connection and never says a word."""
    await reader.read()
    writer.close()


async def broken(reader, writer):
    """Greets, and is gone."""
    writer.write(b"220 localhost\r\n")
    await writer.drain()
    writer.close()


async def main():
    with tempfile.TemporaryDirectory() as folder:
        file, context = certificate(Path(folder))
        encrypted = {"tls_context": context, "require_starttls": True}
        auth = {"authenticator": signed_in, "auth_required": True}
        smtp = {
            "plain": (Sink(), {}, None),
            "starttls": (Sink(), {**encrypted, **auth}, None),
            "tls": (Sink(), {**auth, "auth_require_tls": False}, context),
            "refusing": (Refusing(), {}, None),
            "refusing-sender": (RefusingSender(), {}, None),
            "refusing-content": (RefusingContent(), {}, None),
            "postponing": (Postponing(), {}, None),
        }
        loop = asyncio.get_running_loop()
        servers = []
        for name, (handler, options, tls) in smtp.items():
            make = lambda handler=handler, options=options: SMTP(
                handler, hostname="localhost", loop=loop, **options)
            servers.append((name, await loop.create_server(make, "127.0.0.1", 0, ssl=tls)))
        for name, handler in (("silent", silent), ("broken", broken)):
            servers.append((name, await asyncio.start_server(handler, "127.0.0.1", 0)))
        for name, server in servers:
            print(name, server.sockets[0].getsockname()[1], flush=True)
        print("certificate", file, flush=True)
        print("ready", flush=True)
        await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
