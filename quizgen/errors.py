"""The errors that a user sees."""


class QuizgenError(Exception):
    """Bad input or a fault in a deck, told in one line: what, where, what to do.

    >>> str(QuizgenError("no text in it", "scan.pdf", "run text recognition on it first"))
    'scan.pdf: no text in it; run text recognition on it first'
    """

    def __init__(self, what: str, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        line = f"{where}: {what}" if where else what
        super().__init__(" ".join((f"{line}; {remedy}" if remedy else line).split()))


def own_fault(fault: Exception, where: str = "") -> QuizgenError:
    """What a user is told where quizgen itself is at fault."""
    return QuizgenError(f"quizgen failed at it ({type(fault).__name__}: {fault})", where, "report this with the text")


class UsageError(QuizgenError):
    """An option with a value that it cannot take."""
