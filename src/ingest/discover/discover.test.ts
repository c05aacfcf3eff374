import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discover, readFound, type DiscoverOptions, type Found } from './index.js'

const MB = 2 ** 20
/** A folder with these files; a name may be given in bytes. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const at = mkdtempSync(join(tmpdir(), 'jianbao-find-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true })
    writeFileSync(join(at, name), content)
  }
  return at
}
async function found(paths: readonly string[], options: Partial<DiscoverOptions> = {}): Promise<Found[]> {
  const out: Found[] = []
  for await (const one of discover(paths, { maxBytes: MB, ...options })) out.push(one)
  return out
}
/** What is found, in order: the path below the folder, and what is wrong with it. */
const told = async (at: string, paths: readonly string[] = [at], options: Partial<DiscoverOptions> = {}): Promise<string[]> =>
  (await found(paths, { cwd: at, ...options })).map(({ path, skip, failure }) => [path.replace(`${at}/`, ''), failure?.code ?? skip?.code].filter(Boolean).join(' '))
const list = async function* (...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk))
}
/** 报告 in GBK. */
const GBK = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6])

describe('folders', () => {
  it('are walked depth first, names in the order of their bytes', async () => {
    const at = folderOf({ '乙/b.txt': '', '乙/a.txt': '', '甲.txt': '', 'b/c/d.txt': '', 'b/a.txt': '', 'B.txt': '' })
    expect(await told(at)).toEqual(['B.txt', 'b/a.txt', 'b/c/d.txt', '乙/a.txt', '乙/b.txt', '甲.txt'])
  })

  it('have their files with size, stamp and time, and empty ones too', async () => {
    const at = folderOf({ 'a.txt': '甲', 'b.txt': '' })
    const [a, b] = await found([at])
    expect(a).toMatchObject({ size: 3, root: at, skip: null, failure: null })
    expect(Math.abs(Date.now() - a!.modified)).toBeLessThan(60_000)
    expect(b!.size).toBe(0)
    writeFileSync(join(at, 'a.txt'), '乙')
    const [again, same] = await found([at])
    expect(again!.stamp).not.toBe(a!.stamp)
    expect(same!.stamp).toBe(b!.stamp)
  })

  it('hold what is never a report, and say so', async () => {
    const at = folderOf({ '~$甲.docx': '', '.DS_Store': '', 'Thumbs.db': '', 'desktop.ini': '', '__MACOSX/a.txt': '', '.git/config': '', '.隐藏.txt': '', '甲.txt': '' })
    expect(await told(at)).toEqual(['.DS_Store ignored', '.git/ ignored', '.隐藏.txt ignored', 'Thumbs.db ignored', '__MACOSX/ ignored', 'desktop.ini ignored', '~$甲.docx ignored', '甲.txt'])
    // What is named is read.
    expect(await told(at, ['.隐藏.txt', '__MACOSX'])).toEqual(['.隐藏.txt', '__MACOSX/a.txt'])
  })

  it('hold what cannot be read here, and what is too large', async () => {
    const at = folderOf({ '照片.JPG': '', '视频.mp4': '', 'a.exe': '', 'b.7z': '', 'c.rar': '', 'd.tar.gz': '', 'e.pdf': '', jpg: '', 'f.unknown': '', 'g.txt': 'x'.repeat(11) })
    const all = await found([at], { maxBytes: 10 })
    expect(all.flatMap(({ path, skip }) => (skip ? [`${path.slice(at.length + 1)} ${skip.code}`] : []))).toEqual(
      ['a.exe unsupported-format', 'b.7z unsupported-archive', 'c.rar unsupported-archive', 'd.tar.gz unsupported-archive', 'g.txt file-too-large', '照片.JPG unsupported-format', '视频.mp4 unsupported-format'])
    expect(all.find(({ path }) => path.endsWith('.7z'))!.skip!.hint.zh).toContain('解压后再导入')
  })

  it('may have names in any bytes', async () => {
    const at = folderOf()
    const folder = Buffer.concat([Buffer.from(`${at}/`), GBK])
    mkdirSync(folder)
    writeFileSync(Buffer.concat([folder, Buffer.from('/'), GBK, Buffer.from('.txt')]), '甲')
    writeFileSync(Buffer.concat([folder, Buffer.from('/.jianbaoignore')]), 'x.txt')
    writeFileSync(Buffer.concat([folder, Buffer.from('/x.txt')]), '')
    const name = String.raw`\xb1\xa8\xb8\xe6`
    expect(await told(at)).toEqual([`${name}/.jianbaoignore ignored`, `${name}/x.txt ignored`, `${name}/${name}.txt`])
    // The path as it was shown is an argument again.
    const [one] = await found([`${at}/${name}/${name}.txt`])
    expect(Buffer.from(await readFound(one!, { maxBytes: MB })).toString()).toBe('甲')
    expect(await told(at, ['-'], { stdin: list(Buffer.concat([GBK, Buffer.from('/'), GBK, Buffer.from('.txt\n')])) })).toEqual([`${name}/${name}.txt`])
  })

  it('may hold links, which are not followed, even in a circle', async () => {
    const at = folderOf({ 'a/甲.txt': '甲' })
    symlinkSync(at, join(at, 'a/loop'))
    symlinkSync(join(at, 'a/甲.txt'), join(at, 'b.txt'))
    symlinkSync('/nowhere', join(at, 'c.txt'))
    expect(await told(at)).toEqual(['a/loop ignored', 'a/甲.txt', 'b.txt ignored', 'c.txt ignored'])
  })

  it('may hold pipes, which are not opened', async () => {
    const at = folderOf({ 'a.txt': '' })
    execFileSync('mkfifo', [join(at, 'pipe.txt')])
    expect(await told(at)).toEqual(['a.txt', 'pipe.txt not-a-file'])
    const [, pipe] = await found([at])
    await expect(readFound({ ...pipe!, skip: null }, { maxBytes: MB })).rejects.toMatchObject({ code: 'not-a-file' })
  })

  it.runIf(process.getuid?.() !== 0)('may be closed, and so may files', async () => {
    const at = folderOf({ 'a/甲.txt': '', 'b.txt': '乙', 'c.txt': '' })
    chmodSync(join(at, 'a'), 0)
    chmodSync(join(at, 'b.txt'), 0)
    expect(await told(at)).toEqual(['a/ file-unreadable', 'b.txt file-unreadable', 'c.txt'])
    chmodSync(join(at, 'a'), 0o700)
  })

  it('may be what is excluded, by whatever name', async () => {
    const at = folderOf({ '库/library.db': '', '甲.txt': '' })
    symlinkSync(join(at, '库'), join(at, 'link'))
    expect(await told(at, [at], { exclude: [join(at, 'link')] })).toEqual(['link ignored', '库/ ignored', '甲.txt'])
    expect(await told(at, ['库'], { exclude: [join(at, '库'), join(at, 'none')] })).toEqual(['库/ ignored'])
  })

  it('of 20,000 files are listed as they are read', async () => {
    const at = folderOf()
    for (let i = 0; i < 40; i++) {
      mkdirSync(join(at, `${i}`))
      for (let j = 0; j < 500; j++) writeFileSync(join(at, `${i}/${j}.txt`), '')
    }
    const walking = discover([at], { maxBytes: MB })
    expect((await walking.next()).value).toMatchObject({ path: `${at}/0/0.txt` })
    // What comes later is not known yet.
    writeFileSync(join(at, '9/new.txt'), '')
    let count = 1
    for await (const { failure } of walking) if (!failure) count++
    expect(count).toBe(20_001)
  })

  it('are left when the signal says so', async () => {
    const at = folderOf({ 'a.txt': '', 'b.txt': '' })
    const control = new AbortController()
    const walking = discover([at], { maxBytes: MB, signal: control.signal })
    await walking.next()
    control.abort(new Error('enough'))
    await expect(walking.next()).rejects.toThrow('enough')
  })
})

describe('ignore files', () => {
  it('hold from their folder downwards, the deepest decides', async () => {
    const at = folderOf({
      '.jianbaoignore': '\ufeff# 草稿\n*.bak\n/old/\n草稿*\n!草稿定稿.txt\n.x.txt\n!.y.txt\n', 'a.bak': '', 'A.BAK': '', 'old/a.txt': '', 'b/old/a.txt': '', 'b/c.bak': '',
      'b/.jianbaoignore': '!c.bak\nd.txt', 'b/d.txt': '', 'd.txt': '', '草稿.txt': '', '草稿定稿.txt': '', '.y.txt': '',
    })
    expect(await told(at)).toEqual([
      '.jianbaoignore ignored', '.y.txt', 'A.BAK', 'a.bak ignored', 'b/.jianbaoignore ignored', 'b/c.bak', 'b/d.txt ignored', 'b/old/a.txt', 'd.txt', 'old/ ignored', '草稿.txt ignored', '草稿定稿.txt',
    ])
    const [, , , bak] = await found([at])
    expect(bak!.skip!.message.zh).toContain(`${at}/.jianbaoignore “*.bak”`)
  })

  it('may be in GBK, and may have another name', async () => {
    const at = folderOf({ '.skip': Buffer.concat([GBK, Buffer.from('*\r\n')]), '报告.txt': '', 'a.txt': '' })
    expect(await told(at, [at], { ignoreFile: '.skip' })).toEqual(['.skip ignored', 'a.txt', '报告.txt ignored'])
  })

  it('say nothing of what is named', async () => {
    const at = folderOf({ '.jianbaoignore': '*.txt\nold/', 'a.txt': '', 'b.txt': '', 'old/c.txt': '' })
    expect(await told(at, [at, 'b.txt', 'old'])).toEqual(['.jianbaoignore ignored', 'a.txt ignored', 'b.txt', 'old/c.txt'])
  })

  it.runIf(process.getuid?.() !== 0)('that cannot be read keep their folder from being entered', async () => {
    const at = folderOf({ 'a/.jianbaoignore': '*', 'a/b.txt': '', 'c.txt': '' })
    chmodSync(join(at, 'a/.jianbaoignore'), 0)
    expect(await told(at)).toEqual(['a/ ignore-file-unreadable', 'c.txt'])
  })
})

describe('globs', () => {
  const FILES = { '2022/甲县.docx': '', '2022/甲县.txt': '', '2023/乙县.docx': '', '2023/附件/乙县（1）.docx': '', '2023/附件/a (1).docx': '', '.cache/丙.docx': '', '照片/a.jpg': '' }
  const GLOBS: readonly (readonly [string, readonly string[]])[] = [
    ['*/*.docx', ['2022/甲县.docx', '2023/乙县.docx']],
    ['**/*.docx', ['2022/甲县.docx', '2023/乙县.docx', '2023/附件/a (1).docx', '2023/附件/乙县（1）.docx']],
    ['{2022,2024}/*', ['2022/甲县.docx', '2022/甲县.txt']],
    ['{2022,2023/附件}/*.docx', ['2022/甲县.docx', '2023/附件/a (1).docx', '2023/附件/乙县（1）.docx']],
    ['**/*(1).docx', ['2023/附件/a (1).docx']],
    ['202[23]/[甲乙]?.docx', ['2022/甲县.docx', '2023/乙县.docx']],
    ['202[!2]/*.docx', ['2023/乙县.docx']],
    ['*3', ['2023/乙县.docx', '2023/附件/a (1).docx', '2023/附件/乙县（1）.docx']],
    ['**/附件', ['2023/附件/a (1).docx', '2023/附件/乙县（1）.docx']],
    ['.cache/*', ['.cache/丙.docx']],
    ['照片/*', ['照片/a.jpg unsupported-format']],
  ]
  const at = folderOf(FILES)
  it.each(GLOBS)('%s', async (glob, want) => {
    expect(await told(at, [glob])).toEqual(want)
    expect(await told(at, [join(at, glob)], { cwd: '/' })).toEqual(want)
  })

  it('never stand for what exists as it is written', async () => {
    const other = folderOf({ '报告[2023]/a*.txt': '', '报告[2023]/ab.txt': '', '报告[2023]/c.md': '', '报告2/d.txt': '', '{a}/e.txt': '' })
    expect(await told(other, ['报告[2023]'])).toEqual(['报告[2023]/a*.txt', '报告[2023]/ab.txt', '报告[2023]/c.md'])
    expect(await told(other, ['报告[2023]/a*.txt'])).toEqual(['报告[2023]/a*.txt'])
    expect(await told(other, ['报告[2023]/*.{txt,md}'])).toEqual(['报告[2023]/a*.txt', '报告[2023]/ab.txt', '报告[2023]/c.md'])
    expect(await told(other, ['{a}/*'])).toEqual(['{a}/e.txt'])
    expect(await told(other, ['报告[2]/*'])).toEqual(['报告2/d.txt'])
  })

  it('without a match are an error, after everything else', async () => {
    const out: string[] = []
    await expect(async () => {
      for await (const { path } of discover(['*.pdf', '2022/*.txt', '没有/*'], { maxBytes: MB, cwd: at })) out.push(path)
    }).rejects.toMatchObject({ code: 'nothing-found', stage: 'discover', said: { zh: '没有找到：*.pdf、没有/*' } })
    expect(out).toEqual([join(at, '2022/甲县.txt')])
  })

  it('have each file or matched folder for their root', async () => {
    expect((await found(['*3', '2022/*.txt'], { cwd: at })).map(({ root }) => root.slice(at.length + 1))).toEqual(['2023', '2023', '2023', '2022/甲县.txt'])
  })

  it('heed what is left out', async () => {
    const other = folderOf({ '.jianbaoignore': 'old/\nb.txt', 'old/a.txt': '', 'b.txt': '', 'c/a.txt': '', 'd/e.md': '' })
    expect(await told(other, ['**/*.txt'])).toEqual(['b.txt ignored', 'c/a.txt', 'old/ ignored'])
    expect(await told(other, ['**/*.txt', 'old/a.txt'])).toEqual(['b.txt ignored', 'c/a.txt', 'old/ ignored', 'old/a.txt'])
  })
})

describe('arguments', () => {
  it('bring each path once', async () => {
    const at = folderOf({ 'a/b/c.txt': '', 'a/d.txt': '', 'a/.git/x': '', 'e.txt': '' })
    const all = ['a/.git/ ignored', 'a/b/c.txt', 'a/d.txt']
    expect(await told(at, ['a', 'a/', './a/../a', join(at, 'a')])).toEqual(all)
    expect(await told(at, ['a/b', 'a'])).toEqual(['a/b/c.txt', 'a/.git/ ignored', 'a/d.txt'])
    expect(await told(at, ['a', 'a/b', 'a/d.txt', '*/*.txt'])).toEqual(all)
    expect(await told(at, ['a/d.txt', '**/*.txt', 'a'])).toEqual(['a/d.txt', 'a/b/c.txt', 'e.txt', 'a/.git/ ignored'])
    expect(await told(at, ['a', 'a/.git/x'])).toEqual([...all, 'a/.git/x'])
    expect(await told(at, ['a', 'a/.git', 'e.txt', '.'])).toEqual(['a/.git/x', 'a/b/c.txt', 'a/d.txt', 'e.txt'])
  })

  it('that name nothing are an error before anything is found', async () => {
    const at = folderOf({ 'a.txt': '' })
    for (const none of ['', '没有.txt', 'a.txt/b', 'a\0b', 'x'.repeat(5000)]) await expect(discover(['a.txt', none], { maxBytes: MB, cwd: at }).next(), none).rejects.toMatchObject({ code: 'nothing-found' })
    expect(await told(at, ['没有.txt', 'a.txt', '没有.txt'], { missing: 'report' })).toEqual(['没有.txt file-not-found', 'a.txt'])
  })

  it('may be listed on stdin, one a line', async () => {
    const at = folderOf({ 'a.txt': '', '甲 乙.txt': '', 'c/d.txt': '', '-': '', '*': '' })
    expect(await told(at, ['-'], { stdin: list('\ufeffa.txt\r\n甲', ' 乙.txt\n\nc', '\n没有.txt\n*\n没有.txt\nx*') })).toEqual(['a.txt', '甲 乙.txt', 'c/d.txt', '没有.txt file-not-found', '*', 'x* file-not-found'])
    expect(await told(at, ['-', 'a.txt'], { stdin: list('') })).toEqual(['a.txt'])
    // A missing file is told even below a folder that was walked.
    expect(await told(at, ['c', '-'], { stdin: list('c/没有.txt') })).toEqual(['c/d.txt', 'c/没有.txt file-not-found'])
    expect(await told(at, ['./-'], { stdin: list('a.txt') })).toEqual(['-'])
  })

  it('may be listed on stdin with NUL between, as any name may be', async () => {
    const at = folderOf({ 'a\nb.txt': '', 'c.txt': '' })
    expect(await told(at, ['-'], { stdin: list('c.txt\0a\nb.', 'txt\0') })).toEqual(['c.txt', String.raw`a\x0ab.txt`])
  })
})

describe('reading', () => {
  it('gives the bytes that were found', async () => {
    const at = folderOf({ 'a.txt': '甲乙', 'b.txt': '' })
    const [a, b] = await found([at])
    expect(Buffer.from(await readFound(a!, { maxBytes: MB })).toString()).toBe('甲乙')
    expect((await readFound(b!, { maxBytes: MB })).length).toBe(0)
    await expect(readFound(a!, { maxBytes: 5 })).rejects.toMatchObject({ code: 'file-too-large', stage: 'discover' })
    await expect(readFound(a!, { maxBytes: MB, signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
    renameSync(join(at, 'a.txt'), join(at, 'c.txt'))
    await expect(readFound(a!, { maxBytes: MB })).rejects.toMatchObject({ code: 'file-not-found', stage: 'discover' })
  })

  it('follows no link that has come in its place', async () => {
    const at = folderOf({ 'a.txt': '甲' })
    const [a] = await found([at])
    renameSync(join(at, 'a.txt'), join(at, 'b.txt'))
    symlinkSync(join(at, 'b.txt'), join(at, 'a.txt'))
    await expect(readFound(a!, { maxBytes: MB })).rejects.toMatchObject({ code: 'file-unreadable' })
    expect(readFileSync(join(at, 'a.txt'), 'utf8')).toBe('甲')
  })
})
