/** What somebody chose or dropped: its name, and its files by their paths in it. */
export interface Chosen {
  readonly name: string;
  readonly files: readonly ChosenFile[];
}

export interface ChosenFile { readonly path: string; readonly file: File }

/** From a file picker; a chosen folder gives each file its path. */
export function chosenFrom(list: readonly File[]): Chosen {
  return named(list.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** What was dropped on the page. It has to be asked for at once: a moment later the browser has forgotten it. */
export function droppedFrom(transfer: DataTransfer, most: number): Promise<Chosen> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  return entries.length > 0 ? filesOf(entries, most).then(named) : Promise.resolve(chosenFrom([...transfer.files]));
}

/** All files in some folders, as far as there are not too many; hidden folders are left out. */
async function filesOf(entries: readonly FileSystemEntry[], most: number): Promise<readonly ChosenFile[]> {
  const files: ChosenFile[] = [];
  const open = [...entries];
  for (let entry = open.shift(); entry && files.length < most; entry = open.shift()) {
    if (isFolder(entry)) open.push(...(entry.name.startsWith('.') ? [] : await listOf(entry)));
    else files.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) });
  }
  return files;
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => { entry.file(resolve, reject); });

/** The browser gives the files of a folder a hundred at a time. */
async function listOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** A folder's own name, or that of the first file. */
function named(files: readonly ChosenFile[]): Chosen {
  const [first] = files;
  const [folder = '', ...rest] = first?.path.split('/') ?? [];
  return { name: rest.length > 0 ? folder : (first?.file.name ?? '').replace(/\.(zip|ink)$/i, ''), files };
}
