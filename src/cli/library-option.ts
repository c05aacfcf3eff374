import { Option } from 'commander'
import { defaultLibrary, Library } from '../library/library.js'
import { pick, type Language } from './language.js'

/** `--library`, which every command over a library has. */
export function libraryOption(language: Language): Option {
  return new Option('--library <folder>', pick(language)('库所在的文件夹（默认 $JIANBAO_LIBRARY，再默认 ./jianbao-library）', 'folder of the library (default $JIANBAO_LIBRARY, else ./jianbao-library)'))
}

/** Opens the library that is meant, hands it over and closes it again, whatever happens. */
export async function withLibrary<T>(folder: string | undefined, work: (library: Library) => Promise<T>, options: { create?: boolean } = {}): Promise<T> {
  const library = await Library.open(folder ?? defaultLibrary(), options)
  try {
    return await work(library)
  } finally {
    await library.close()
  }
}
