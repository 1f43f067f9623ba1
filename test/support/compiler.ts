/** TypeScript in the process of a test, with the settings of tsconfig.json. */
import ts from "typescript";

export const root = new URL("../..", import.meta.url).pathname;

const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: undefined, files: [] }, ts.sys, root);

/** Files as TypeScript has parsed them, by their paths. */
const parsed = new Map<string, ts.SourceFile>();

interface Program {
  /** The paths of the files that it begins with. */
  files: string[];
  /** Files that are nowhere else, by their paths. */
  sources?: Record<string, string>;
  /** Settings beside those of tsconfig.json. They must not change how a file is parsed. */
  more?: ts.CompilerOptions;
}

/** A program. What it shares with one before it, such as the description's types, is not parsed again. */
export function programOf({ files, sources = {}, more = {} }: Program): ts.Program {
  const settings = { ...options, ...more };
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists, directoryExists } = host;
  host.fileExists = (name) => name in sources || fileExists(name);
  host.directoryExists = (name) =>
    Object.keys(sources).some((file) => file.startsWith(`${name}/`)) || directoryExists?.(name) === true;
  host.getSourceFile = (name, how, ...rest) => {
    const text = sources[name];
    if (text !== undefined) return ts.createSourceFile(name, text, how);
    const file = parsed.get(name) ?? getSourceFile(name, how, ...rest);
    if (file) parsed.set(name, file);
    return file;
  };
  return ts.createProgram(files, settings, host);
}

/** The compiler's messages without their places. */
export const messagesOf = (diagnostics: readonly ts.Diagnostic[]) =>
  diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));

/** The complaints about some files of a program, as `tsc` prints them; empty if the files are right. */
export function complaintsAbout(files: string[], program: ts.Program): string {
  const diagnostics = files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
  return ts.formatDiagnostics(diagnostics, {
    ...ts.sys,
    getNewLine: () => "\n",
    getCanonicalFileName: (name) => name,
  });
}
