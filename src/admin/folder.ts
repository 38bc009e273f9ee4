/** The folder the editor chose, so that a file can be looked at once more before it is written. */
let chosen: FileSystemDirectoryHandle | undefined;

/** The browser's way to choose a folder, which TypeScript does not know yet. */
interface Picker {
  showDirectoryPicker?: (options?: object) => Promise<FileSystemDirectoryHandle>;
}
interface Permitted {
  requestPermission?: (options: object) => Promise<PermissionState>;
}

/** Remembers the folder as the form gets it: chosen just now, or allowed again after the page was loaded anew. */
export function watchFolder(): void {
  const picker = window as Picker;
  const choose = picker.showDirectoryPicker?.bind(window);
  if (choose) {
    picker.showDirectoryPicker = async (options) => {
      chosen = await choose(options);
      return chosen;
    };
  }
  if (typeof FileSystemDirectoryHandle === 'undefined') return;
  const permitted = FileSystemDirectoryHandle.prototype as FileSystemDirectoryHandle & Permitted;
  const ask = permitted.requestPermission;
  if (!ask) return;
  permitted.requestPermission = function (this: FileSystemDirectoryHandle, options: object) {
    chosen = this;
    return ask.call(this, options);
  };
}

/** What stands in a file of the folder now; nothing where there is no such file or no folder yet. */
export async function textAt(path: string): Promise<string | undefined> {
  const parts = path.split('/');
  const name = parts.pop();
  let folder = chosen;
  try {
    for (const part of parts) folder = await folder?.getDirectoryHandle(part);
    const file = name === undefined ? undefined : await (await folder?.getFileHandle(name))?.getFile();
    return await file?.text();
  } catch {
    return undefined;
  }
}
