"""A server in a process of its own that remembers when requests arrived, by its own clock.

It prints its address, and when its input ends, the times as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time

RESPONSE = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
)


async def main(seconds: float) -> None:
    """Answers every request after so many seconds."""
    arrivals: list[float] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                await reader.readuntil(b"\r\n\r\n")
                arrivals.append(time.monotonic())
                await asyncio.sleep(seconds)
                writer.write(RESPONSE)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    print(json.dumps(arrivals), flush=True)
    server.close()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1])))
