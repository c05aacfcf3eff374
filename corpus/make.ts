// Makes the containers of corpus/ that are not plain UTF-8 text from the clean `source.txt` (or `content.ts`) beside them. Run it after changing one:
//   npx rolldown corpus/make.ts --platform node --format esm --external docx --external fflate --external iconv-lite -o node_modules/.make-corpus.mjs && node node_modules/.make-corpus.mjs corpus
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import iconv from 'iconv-lite'
import { road } from './03-road-evaluation/content.js'
import { meal } from './11-meal-self-evaluation-form/content.js'
import { health2022 } from './compare/county-health/content.js'
import { foldMarks, gloss, hardWrap, shiftBytes } from './damage.js'
import { wordFile } from './word.js'

const root = resolve(process.argv[2] ?? 'corpus')
const source = (folder: string): string => readFileSync(join(root, folder, 'source.txt'), 'utf8')
const write = (folder: string, file: string, bytes: Uint8Array | string): void => writeFileSync(join(root, folder, file), bytes)

write('05-taiwan-final-accounts-audit', 'report.txt', iconv.encode(source('05-taiwan-final-accounts-audit'), 'big5'))
write('06-hongkong-reply', 'report.txt', iconv.encode(source('06-hongkong-reply'), 'utf16-le', { addBOM: true }))
write('07-county-work-report', 'report.txt', iconv.encode(source('07-county-work-report').replaceAll('\n', '\r\n'), 'gb18030'))
write('08-statistics-bulletin', 'report.txt', hardWrap(source('08-statistics-bulletin'), 38, 22))

const struck = shiftBytes(gloss(source('09-three-summaries')), [
  '。現(xiàn)將有關情況', '。現(xiàn)就', '　　（一）理順', '。縣政府', '。縣財政局', '。縣住建局', '　　（三）開展', '　　（四）落實', '。現(xiàn)將上半年',
])
write('09-three-summaries', 'report.txt', foldMarks(struck).replace(/^　+/gm, ''))

write('03-road-evaluation', 'report.docx', await wordFile(road))
write('11-meal-self-evaluation-form', 'report.docx', await wordFile(meal))
write('compare/county-health', '2022.docx', await wordFile(health2022))
