# What a person does with Mainstay. `make` alone lists the verbs; the work is done by the scripts in Scripts/.

.DEFAULT_GOAL := help
.PHONY: help run test check format bench

help:
	@echo "Mainstay: permanence planning and placement stability for children in care"
	@echo
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

run: ## open the service at http://127.0.0.1:8080 with a made-up authority (PORT=8081 for another port, PACK=leeds for another policy)
	@Scripts/prerequisites build
	@Scripts/run

test: ## everything that must hold: check, unit tests, the packs' examples, a real browser
	@Scripts/prerequisites test
	@Scripts/python-environment
	@Scripts/test

check: ## layout of the code, imports against Package.swift, links of the documentation
	@Scripts/prerequisites check
	@Scripts/test --checks-only

format: ## lay out the Swift code by .swift-format
	@Scripts/format

bench: ## measure speed in a release build and write Documentation/benchmarks.md
	@Scripts/prerequisites check
	@Scripts/prerequisites build
	@Benchmarks/run
