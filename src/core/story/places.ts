import { sourceFile, type Compilation } from './compile.ts';

export interface SourcePlace { readonly file: string; readonly line: number }

/** What is read of Ink's parse tree here. */
interface Node {
  readonly typeName: string;
  readonly content?: readonly Node[];
  readonly debugMetadata?: { readonly fileName: string | null; readonly startLineNumber: number } | null;
  readonly runtimeObject?: { readonly path: { toString(): string } };
}

/** Where each text of a compiled story was written, by its place in it. */
export function sourcePlaces(compilation: Compilation, file: string): ReadonlyMap<string, SourcePlace> {
  const places = new Map<string, SourcePlace>();
  const walk = (node: Node): void => {
    const written = node.typeName === 'Text' ? node.debugMetadata : null;
    if (written && node.runtimeObject) {
      places.set(node.runtimeObject.path.toString(), { file: sourceFile(file, written.fileName ?? file), line: written.startLineNumber });
    }
    node.content?.forEach(walk);
  };
  walk(compilation.parsed as unknown as Node);
  return places;
}
