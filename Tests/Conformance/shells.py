"""Real shells that complete a command line by the program's own scripts."""

import os
import pty
import select
import shlex
import signal
import subprocess
import time
from contextlib import contextmanager

from conftest import run, tool


class Shell:
    """A shell with the program on its path, in a folder."""

    def __init__(self, name, stakegraph, folder, home):
        self.path = tool(name)
        self.name = name
        self.folder = folder
        self.script = home / f"{name}.script"
        self.script.write_bytes(run(stakegraph, "--generate-completion-script", name))
        programs = home / "programs"
        programs.mkdir(exist_ok=True)
        if not (programs / "stakegraph").exists():
            (programs / "stakegraph").symlink_to(stakegraph)
        self.environment = {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "HOME": str(home),
            "TERM": "dumb",
            "LC_ALL": "C.UTF-8",
        }

    def execute(self, *command):
        result = subprocess.run(
            [self.path, *command],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=30,
        )
        assert result.returncode == 0, result.stderr.decode()
        assert result.stderr == b"", result.stderr.decode()
        return result.stdout.decode()

    def candidates(self, line):
        """What the shell offers for the end of a line."""
        return {"bash": self._bash, "fish": self._fish}[self.name](line)

    def _bash(self, line):
        # The words as readline would divide such a line.
        words = split_raw(line)
        # Readline keeps an opening quote to itself.
        current = words[-1].removeprefix('"').removeprefix("'")
        quoted = " ".join(shlex.quote(word) for word in words)
        text = self.execute(
            "--norc",
            "--noprofile",
            "-c",
            f"source {shlex.quote(str(self.script))}\n"
            f"COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}\n"
            f"COMP_LINE={shlex.quote(line)}; COMP_POINT=${{#COMP_LINE}}\n"
            f"_stakegraph stakegraph {shlex.quote(current)} {shlex.quote(words[-2])}\n"
            '((${#COMPREPLY[@]} == 0)) || printf "%s\\n" "${COMPREPLY[@]}"',
        )
        return text.splitlines()

    def _fish(self, line):
        # Only at a terminal can the script ask where the cursor is.
        output = self.script.with_suffix(".output")
        quoted = line.replace("\\", "\\\\").replace("'", "\\'")
        with self._terminal() as terminal:
            terminal.write(f"complete -C '{quoted}' >{shlex.quote(str(output))}; echo do''ne\n")
            said = terminal.read("done\r\n", 20)
        assert "done" in said, said
        return output.read_text().splitlines()

    def typed(self, line, wanted, seconds=20):
        """What stands on a terminal after somebody types a line there and presses tab, once it
        holds what is wanted, or the time is over."""
        with self._terminal() as terminal:
            terminal.write(line + "\t")
            return terminal.read(wanted, seconds)

    @contextmanager
    def _terminal(self):
        """The shell on a terminal of its own, after it has read the script."""
        options, setup = {
            "bash": (["--norc", "--noprofile", "-i"], "PS1='ready> '; source %s"),
            "zsh": (["-f", "-i"], "PS1='ready> '; autoload -U compinit; compinit -u -D; source %s"),
            "fish": (["--no-config", "-i"], "function fish_prompt; echo 'ready> '; end; source %s"),
        }[self.name]
        process, descriptor = pty.fork()
        if process == 0:
            os.chdir(self.folder)
            os.execve(self.path, [self.name, *options], self.environment)
        terminal = Terminal(descriptor)
        try:
            terminal.write(setup % shlex.quote(str(self.script)) + "; echo se''t\n")
            said = terminal.read("set\r\n", 20)
            assert "set\r\n" in said, said
            yield terminal
        finally:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            os.close(descriptor)


class Terminal:
    """The side of a terminal where somebody sits."""

    def __init__(self, descriptor):
        self.descriptor = descriptor

    def write(self, text):
        os.write(self.descriptor, text.encode())

    def read(self, wanted, seconds):
        """What is shown until it holds what is wanted, or the time is over."""
        text = ""
        end = time.monotonic() + seconds
        while wanted not in text and time.monotonic() < end:
            if select.select([self.descriptor], [], [], 0.2)[0]:
                text += os.read(self.descriptor, 65536).decode("utf-8", "replace")
        return text


def split_raw(line):
    """A line in words that keep their quotes and backslashes."""
    words, word, quote, escaped = [], "", None, False
    for letter in line:
        if escaped:
            escaped = False
        elif letter == "\\" and quote != "'":
            escaped = True
        elif quote is None and letter in "\"'":
            quote = letter
        elif letter == quote:
            quote = None
        elif letter == " " and quote is None:
            words.append(word)
            word = ""
            continue
        word += letter
    return [*words, word]
