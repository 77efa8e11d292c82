import subprocess
import sys

RULE = """
from quizgen.model import Item, Kind, Source

def greeting(annotated):
    yield Item(Kind.CLOZE, "greeting", "你好。", ("好",), Source("a", "b"), blanks=((1, 2),))
"""
RULES_BY_NAME = "from quizgen.rules import load_rules; print(' '.join(load_rules()))"


def rules_with(folder):
    known = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(folder)!r}); {RULES_BY_NAME}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return known.stdout.split()


def test_a_rule_of_another_package_is_found_by_its_entry_point(tmp_path):
    (tmp_path / "greetings.py").write_text(RULE, "utf-8")
    described = tmp_path / "greetings-1.0.dist-info"
    described.mkdir()
    (described / "METADATA").write_text("Metadata-Version: 2.1\nName: greetings\nVersion: 1.0\n", "utf-8")
    (described / "entry_points.txt").write_text("[quizgen.rules]\ngreeting = greetings:greeting\n", "utf-8")
    assert rules_with(tmp_path)[-1] == "greeting"


def test_a_folder_without_packages_adds_no_rule(tmp_path):
    assert "greeting" not in rules_with(tmp_path)


def test_metadata_that_cannot_be_read_adds_no_rule(tmp_path):
    (tmp_path / "broken-1.0.dist-info" / "entry_points.txt").mkdir(parents=True)
    assert "cloze" in rules_with(tmp_path)
