# SPDX-License-Identifier: GPL-2.0-or-later
"""One object through which long work reports and learns that it shall stop."""

from __future__ import annotations

from typing import Callable

from .errors import Cancelled


class Progress:
    """Share of the work done, with a word on the present stage.

    Parameters
    ----------
    report : called with (fraction in 0..1, message); the message may be empty.
    cancelled : asked often; true when the caller wants the work to stop.
    """

    def __init__(
        self,
        report: Callable[[float, str], None] = lambda fraction, message: None,
        cancelled: Callable[[], bool] = lambda: False,
    ):
        self._report = report
        self._cancelled = cancelled

    def report(self, fraction: float, message: str = "") -> None:
        """Tell the share done; raises Cancelled when the caller has asked to stop."""
        self.check()
        self._report(min(max(fraction, 0.0), 1.0), message)

    def done(self) -> None:
        """Tell that all is done and stands: a wish to stop that comes now comes too late."""
        self._report(1.0, "Done")

    @property
    def cancelled(self) -> bool:
        """Whether the caller has asked to stop."""
        return self._cancelled()

    def check(self) -> None:
        """Raise Cancelled when the caller has asked to stop."""
        if self.cancelled:
            raise Cancelled("Cancelled: nothing was written.")

    def stage(self, start: float, end: float) -> Progress:
        """A progress whose 0..1 is the part start..end of this one."""
        return Progress(
            lambda fraction, message: self._report(start + (end - start) * fraction, message),
            self._cancelled,
        )


#: for callers that neither look nor stop
SILENT = Progress()
