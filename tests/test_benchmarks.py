"""`python -m benchmarks` says what there is, and runs nothing that was not asked for."""

from __future__ import annotations

import pytest

from benchmarks.__main__ import main


@pytest.mark.parametrize(("arguments", "status"), [(["--help"], 0), (["typign"], 2)])
def test_help_and_an_unknown_name_list_them_and_run_none(
    arguments: list[str], status: int, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(arguments)
    said = "".join(capfd.readouterr())
    assert end.value.code == status
    assert all(name in said for name in ("kill_torture", "questions", "score", "stream", "text", "typing"))
    assert "==" not in said
