import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { codebookDocs } from "./codebook-docs.ts";

writeFileSync(join(import.meta.dirname, "..", "docs", "codebooks.md"), codebookDocs());
