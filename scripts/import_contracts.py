# SPDX-License-Identifier: GPL-2.0-or-later
"""A kind of contract that import-linter lacks; pyproject.toml says which modules it holds for."""

from __future__ import annotations

import sys

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class StandardLibraryContract(Contract):
    """Modules that import the standard library and each other, nothing else.

    Configuration options:
        - modules : the modules and all below them. The packages that they lie in, which Python runs first, are held to
          the same, the root package excepted.
    """

    type_name = "standard_library"

    modules = fields.SetField(subfield=fields.ModuleField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Whether the contract is kept, and which imports break it."""
        free = set()
        for module in self.modules:
            if module.name not in graph.modules:
                raise ValueError(f"There is no module {module.name}.")
            free |= {module.name, *graph.find_descendants(module.name), *_packages_of(module.name)}
        allowed = free | sys.stdlib_module_names
        broken = [
            f"{importer} -> {imported} (l.{', l.'.join(lines_of(graph, importer, imported))})"
            for importer in sorted(free)
            for imported in sorted(graph.find_modules_directly_imported_by(importer) - allowed)
        ]
        return ContractCheck(kept=not broken, metadata={"broken": broken})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print the imports that break it."""
        output.print_error("Only the standard library may be imported here, and these modules by each other:")
        for line in check.metadata["broken"]:
            output.print_error(f"- {line}")
        output.new_line()


def lines_of(graph: ImportGraph, importer: str, imported: str) -> list[str]:
    """Numbers of the lines in which one module imports another."""
    details = graph.get_import_details(importer=importer, imported=imported)
    return [str(detail["line_number"]) for detail in details]


def _packages_of(module: str) -> set[str]:
    """The packages that a module lies in, without the root package: `a.b` of `a.b.c`."""
    parts = module.split(".")
    return {".".join(parts[:length]) for length in range(2, len(parts))}
