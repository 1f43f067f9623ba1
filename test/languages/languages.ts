/**
 * How the client of one language is generated, compiled and run: commands for `sh`, run in a copy of its folder that
 * holds the description. `$CACHE` is a folder that outlives the run.
 */
export interface Language {
  name: string;
  folder: string;
  /** Say their version; without one of them the language is not run. */
  tools: string[];
  /** Installs the generator, generates, and compiles with warnings on. */
  build: string;
  run: string;
  /** The generator's name, and the file in which its version stands: one that it wrote, or one that pins it. */
  generator: { name: string; file: string; version: RegExp };
  /** Generated files with calls in them, and a call in the content of one. The name is the first group, or the file's. */
  calls: { files: RegExp; definition: RegExp };
  /** A warning or error in the compiler's output. */
  warning: RegExp;
}

const python: Language = {
  name: "Python",
  folder: "python",
  tools: ["python3 -m venv --help"],
  build: `python3 -m venv "$CACHE" && "$CACHE/bin/pip" install --quiet -r requirements.txt -c constraints.txt &&
    "$CACHE/bin/openapi-python-client" generate --path openapi.yaml --config generator.yaml --meta none --output-path stash &&
    "$CACHE/bin/mypy" --strict example.py tour.py events.py stash`,
  run: `for program in example tour events; do "$CACHE/bin/python" -W error::DeprecationWarning $program.py || exit 1; done`,
  generator: { name: "openapi-python-client", file: "requirements.txt", version: /openapi-python-client==(\S+)/ },
  calls: { files: /^stash\/api\/\w+\/(?!__init__)\w+\.py$/, definition: /^def sync_detailed\(/m },
  warning: /: (error|warning): /,
};

const go: Language = {
  name: "Go",
  folder: "go",
  tools: ["go version"],
  build: "go generate && go build -o example . && go vet ./...",
  run: "./example",
  generator: { name: "oapi-codegen", file: "stash/stash.go", version: /oapi-codegen\/v2 version v(\S+)/ },
  calls: {
    files: /^stash\/stash\.go$/,
    definition: /^func \(c \*ClientWithResponses\) (\w+?)(?:With\w*Body)?WithResponse\(/m,
  },
  warning: /^\S+\.go:\d+:\d+: /,
};

const java: Language = {
  name: "Java",
  folder: "java",
  tools: ["mvn --version", "javac -version"],
  build: "mvn --batch-mode --no-transfer-progress compile",
  run: "mvn --quiet exec:java",
  generator: {
    name: "openapi-generator (java)",
    file: "target/generated-sources/openapi/.openapi-generator/VERSION",
    version: /(\S+)/,
  },
  calls: { files: /^target\/generated-sources\/.*Api\.java$/, definition: /^ +public .+? (\w+)WithHttpInfo\(/m },
  warning: /^\[(WARNING|ERROR)\] .*\.java:/,
};

const kotlin: Language = {
  ...java,
  name: "Kotlin",
  folder: "kotlin",
  tools: ["mvn --version", "java -version"],
  generator: { ...java.generator, name: "openapi-generator (kotlin)" },
  calls: { files: /^target\/generated-sources\/.*Api\.kt$/, definition: /^ +fun (\w+)WithHttpInfo\(/m },
  warning: /^\[(WARNING|ERROR)\] .*\.kt:/,
};

const rust: Language = {
  name: "Rust",
  folder: "rust",
  tools: ["cargo --version", "rustc --version"],
  build: `rm -rf "$CACHE"/debug/build/stash-example-* && cargo build --locked --target-dir "$CACHE" &&
    cp "$CACHE"/debug/build/stash-example-*/out/stash.rs .`,
  run: `"$CACHE/debug/stash-example"`,
  generator: { name: "progenitor", file: "Cargo.lock", version: /name = "progenitor"\nversion = "(.+)"/ },
  calls: { files: /^stash\.rs$/, definition: /^ +pub async fn (\w+)</m },
  warning: /^(warning|error)(\[\w+\])?: (?!`stash-example`)/,
};

/** Two at a time; Java and Kotlin one after the other, because they write to the same Maven repository. */
export const LANES: Language[][] = [
  [rust, python, go],
  [java, kotlin],
];
