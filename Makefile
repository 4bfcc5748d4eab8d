# Two commands to begin with: `make practice` opens the practice room, `make test` runs the check.
# Nothing needs to be done before either. Works with GNU make 3.81 and newer.

PYTHON ?= python3
INSTALL ?=
# Tests wait more than they compute: more at once than most machines have idle cores.
WORKERS ?= 3
prepare := $(PYTHON) .ci/prepare.py $(if $(INSTALL),--install)
bin := .venv/bin
.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

.PHONY: help
help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' Makefile
	@echo "  Add INSTALL=1 to let apt install missing system packages through sudo."

.PHONY: practice
practice: prepare ## Set everything up and open the practice room
	@$(bin)/parley practice

.PHONY: test
test: prepare check ## Set everything up and run the whole check, without a screen

.PHONY: test-desktop
test-desktop: prepare-desktop ## The tests that need a real screen, a keyring and other desktop programs
	@.ci/desktop-session $(bin)/python -m pytest -m desktop -vv # each by its name, so that one that hangs is known

.PHONY: prepare
prepare: ## Make or refresh .venv and look whether Qt can start
	@$(prepare)

.PHONY: prepare-desktop
prepare-desktop: ## The same, and what the desktop tests need
	@$(prepare) --desktop

.PHONY: check
check: lint types ## The whole check in an environment that is already there
	@QT_QPA_PLATFORM=offscreen $(bin)/python -m pytest --numprocesses=$(WORKERS) --dist=worksteal

.PHONY: lint
lint: ## Formatting, lint rules and who may import whom
	@$(bin)/ruff format --check
	@$(bin)/ruff check
	@said=$$($(bin)/lint-imports --no-logo) || { echo "$$said"; exit 1; }; echo "$$said" | grep Contracts:

.PHONY: format
format: ## Rewrite the sources in the house style
	@$(bin)/ruff check --fix-only --quiet
	@$(bin)/ruff format

.PHONY: types
types: ## mypy --strict
	@$(bin)/mypy

.PHONY: picture
picture: prepare ## Draw the pictures of the README and the guides again
	@mkdir -p docs/pictures
	@$(bin)/python -m desktop practice --picture docs/pictures
	@$(bin)/python -m tests.e2e.composer_states docs/pictures
	@$(bin)/python -m tests.e2e.guide_pictures docs/pictures

.PHONY: gallery
gallery: prepare ## Draw every pane in every variant into build/gallery (ONLY=room VARIANT=dark for less)
	@$(bin)/python .ci/languages.py build
	@$(bin)/python -m tests.gallery $(if $(ONLY),--only '$(ONLY)') $(if $(VARIANT),--variant $(VARIANT))

.PHONY: map
map: ## Put every module with the first line of its docstring into ARCHITECTURE.md
	@$(bin)/python .ci/map.py --write

.PHONY: languages
languages: prepare ## Bring the translations up to date with the words in the code, and say what is missing
	@$(bin)/python .ci/languages.py update
	@$(bin)/python .ci/languages.py build
	@$(bin)/python .ci/languages.py check

.PHONY: docs
docs: prepare ## The guides as web pages in build/docs; a link or picture that leads nowhere is a failure
	@$(bin)/python .ci/glossary.py --write
	@$(bin)/python -m sphinx -q -W --keep-going -b html docs build/docs

.PHONY: docs-links
docs-links: prepare ## Whether the addresses on the web that the guides name are still there
	@$(bin)/python -m sphinx -q -b linkcheck docs build/docs-links

.PHONY: contrast
contrast: ## Compute the contrast of every pair of colours anew, for docs/contrast.md
	@$(bin)/python .ci/contrast.py --write

.PHONY: bench
bench: prepare ## Measure what must stay fast, and write benchmarks/RESULTS.md
	@QT_QPA_PLATFORM=offscreen $(bin)/python -m benchmarks --write benchmarks/RESULTS.md --date "$$(date +%Y-%m-%d)"

.PHONY: survival
survival: prepare ## 200,000 signals and calls through PySide6 on each Python 3.11 to 3.13 of this machine
	@$(bin)/python .ci/survival.py --every-python

.PHONY: requirements
requirements: ## Pin the newest versions that pyproject.toml allows (needs uv)
	@uv=$$(command -v uv || command -v $(bin)/uv) || { echo "uv is missing: pipx install uv" >&2; exit 2; }; \
	pin="$$uv pip compile -q --generate-hashes --universal --python-version 3.11 pyproject.toml --no-header --no-annotate"; \
	$$pin --upgrade --extra dev --extra package -o requirements.txt && rm -f requirements-package.txt && \
	$$pin --extra package --constraint requirements.txt -o requirements-package.txt

.PHONY: build
build: ## dist/parley: a folder that runs without Python, and one file beside it that does, too
	@$(PYTHON) .ci/installer/build.py $(if $(INSTALL),--install)

.PHONY: reproducible
reproducible: ## Build twice, in two places, and compare every byte
	@$(PYTHON) .ci/installer/reproducible.py

.PHONY: installer
installer: ## Builds it, and every package of this system: .deb and .tar.gz, an installer for Windows, a disk image
	@$(PYTHON) .ci/installer/packages.py $(if $(INSTALL),--install) $(if $(TAG),--tag "$(TAG)")
	@[ "$$(uname)" != Linux ] || $(MAKE) sbom sums

.PHONY: windows-trial
windows-trial: prepare-desktop ## Try the installer for Windows under wine, with a placeholder for the program
	@.ci/desktop-session $(bin)/python -m pytest -m desktop -v -p no:randomly tests/installer/test_windows.py

.PHONY: clean-roots
clean-roots: ## The .deb in fresh Debian roots: installed, used, upgraded, removed (root, debootstrap, Xvfb; 10 minutes)
	@$(bin)/python .ci/installer/clean_roots.py $(if $(ONLY),--only $(ONLY))

.PHONY: sbom
sbom: prepare ## dist/parley-VERSION.cdx.json: what the built program consists of (CycloneDX)
	@$(bin)/python .ci/installer/sbom.py

.PHONY: sums
sums: prepare ## dist/SHA256SUMS of all that is released, signed where PARLEY_RELEASE_KEY is set: the last step
	@$(bin)/python .ci/installer/sums.py

.PHONY: audit
audit: prepare ## Licences and known vulnerabilities of what is shipped (Error 1: found, 3: could not look)
	@$(bin)/python .ci/installer/audit.py

.PHONY: clean
clean: ## Remove what can be made again
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache *.egg-info
	@find desktop tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
