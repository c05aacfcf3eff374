import type { AcrossExample } from '../example.js'

const ISSUER = '青禾县水务局'
const report = (line: string): string => `一、资金情况\n${line}`
const pair = (first: string, second: string): AcrossExample['reports'] => [{ issuer: ISSUER, year: 2021, body: report(first) }, { issuer: ISSUER, year: 2022, body: report(second) }]

export const EXAMPLES: readonly AcrossExample[] = [
  {
    name: 'last year’s value told otherwise',
    reports: pair('2021年财政拨款收入4321.55万元。', '2021年财政拨款收入4412.90万元，2022年财政拨款收入4500.12万元。'),
    finds: [{ here: 1, there: 0, severity: 'warning', relation: 'earlier-year', says: ['财政拨款收入（2021年）', '4412.90万元', '4321.55万元'], quotes: ['4412.90万元', '4321.55万元'] }],
  },
  {
    name: 'last year’s value behind 上年',
    reports: pair('全年培训干部1234人。', '上年培训干部1334人，今年培训干部1500人。'),
    finds: [{ here: 1, there: 0, severity: 'warning', relation: 'earlier-year', quotes: ['1334人', '1234人'] }],
  },
  {
    name: 'ten thousand times as much',
    reports: pair('2021年财政拨款收入4321.55万元。', '2021年财政拨款收入4321.55元。'),
    finds: [{ here: 1, there: 0, severity: 'warning', relation: 'earlier-year', says: ['10000 倍'] }],
  },
  {
    name: 'a budget that was adjusted',
    reports: pair('2021年部门预算4500.00万元。', '2021年部门预算4620.00万元。'),
    finds: [{ here: 1, there: 0, severity: 'info', relation: 'earlier-year' }],
  },
  {
    name: 'of another scope',
    reports: pair('2021年财政拨款收入4321.55万元。', '东风镇2021年财政拨款收入321.55万元。'),
    finds: [{ here: 1, there: 0, severity: 'info', relation: 'earlier-year', says: ['没有比较', '范围不同'] }],
  },
  {
    name: 'the same in another unit, rounded',
    reports: pair('2021年财政拨款收入39801.2万元。', '2021年财政拨款收入3.98亿元。'),
    finds: [],
    note: 'both may stand for one value',
  },
  {
    name: 'this year’s value beside last year’s',
    reports: pair('2021年财政拨款收入4321.55万元。', '2022年财政拨款收入4500.12万元。'),
    finds: [],
    note: 'two periods',
  },
  {
    name: 'about so much',
    reports: pair('2021年财政拨款收入4321.55万元。', '2021年财政拨款收入约4400万元。'),
    finds: [],
  },
  {
    name: 'of another project',
    reports: [
      { issuer: ISSUER, year: 2021, title: `${ISSUER}2021年度灌区改造项目绩效评价报告`, body: report('2021年财政拨款收入4321.55万元。') },
      { issuer: ISSUER, year: 2022, title: `${ISSUER}2022年度河道治理项目绩效评价报告`, body: report('2021年财政拨款收入321.55万元。') },
    ],
    finds: [],
  },
]
