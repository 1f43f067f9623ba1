import { startMock } from "../../src/mock/index.ts";
import { cacheOf, copyOf, hasTools, shell } from "./workspace.ts";

/** Tests in another language's own test runner, against a mock that they control themselves, by `/__mock/`. */
interface Suite {
  name: string;
  folder: string;
  /** Say their version; without one of them the suite is not run. */
  tools: string[];
  build: string;
  run: string;
  /** A passed test in the runner's output. */
  passed: RegExp;
}

/** The part of a suite in `expected.json`: a run that finds no test is a failure. */
export interface SuiteResult {
  /** Those that passed. */
  tests: number;
  /** How the runner ended, unless well. */
  failed?: string;
}

export const SUITES: Suite[] = [
  {
    name: "clients of others, Python",
    folder: "third-party/python",
    tools: ["python3 -m venv --help"],
    build: `python3 -m venv "$CACHE" && "$CACHE/bin/pip" install --quiet -r requirements.txt`,
    run: `"$CACHE/bin/python" -m pytest --verbose -p no:cacheprovider`,
    passed: / PASSED /,
  },
  {
    name: "clients of others, Go",
    folder: "third-party/go",
    tools: ["go version"],
    build: "go vet ./...",
    run: "go test -count=1 -v ./...",
    passed: /^ *--- PASS: /,
  },
  {
    name: "clients of others, Java",
    folder: "third-party/java",
    tools: ["mvn --version", "javac -version"],
    build: `mvn --batch-mode --quiet dependency:build-classpath -Dmdep.outputFile=classpath &&
      javac -Xlint:all,-classfile -Werror -cp "$(cat classpath)" -d classes src/*.java`,
    run: `java -cp "classes:$(cat classpath)" org.junit.platform.console.ConsoleLauncher execute --scan-class-path=classes \
      --disable-banner --disable-ansi-colors --details=tree --details-theme=ascii`,
    passed: /\(\) \[OK\]$/,
  },
];

export async function runSuite(suite: Suite): Promise<SuiteResult | "not run"> {
  if (!(await hasTools(suite))) return "not run";
  const folder = copyOf(suite.folder);
  const cache = { CACHE: cacheOf(suite.folder) };
  const build = await shell(suite.build, folder, cache);
  if (build.status !== 0) {
    console.log(`${suite.name}: cannot be built:\n${build.output.slice(-4000)}`);
    return { tests: 0, failed: `build, exit ${build.status}` };
  }
  const mock = await startMock();
  const { status, output } = await shell(suite.run, folder, { ...cache, STASH_URL: mock.url });
  await mock.close();
  const tests = output.split("\n").filter((line) => suite.passed.test(line)).length;
  console.log(`${suite.name}: ${tests} tests passed`);
  if (status === 0) return { tests };
  console.log(output.slice(-6000));
  return { tests, failed: `exit ${status}` };
}
