/** Names of money and their ISO 4217 codes. `null`: the currency of the report (元 in a Taiwan budget is TWD). Source: ISO 4217; Chinese short names as in 人民币外汇牌价. */
export const CURRENCY_UNITS: readonly (readonly [string, string | null])[] = [
  ['元', null], ['块钱', null], ['元整', null], ['圆', null], ['元人民币', 'CNY'], ['人民币', 'CNY'], ['人民币元', 'CNY'], ['RMB', 'CNY'], ['CNY', 'CNY'],
  ['元新台币', 'TWD'], ['新台币', 'TWD'], ['新台币元', 'TWD'], ['台币', 'TWD'], ['台元', 'TWD'], ['NTD', 'TWD'], ['TWD', 'TWD'],
  ['港元', 'HKD'], ['港币', 'HKD'], ['元港币', 'HKD'], ['港圆', 'HKD'], ['HKD', 'HKD'], ['澳门元', 'MOP'], ['澳门币', 'MOP'],
  ['美元', 'USD'], ['美圆', 'USD'], ['美金', 'USD'], ['美刀', 'USD'], ['USD', 'USD'], ['欧元', 'EUR'], ['EUR', 'EUR'], ['日元', 'JPY'], ['日圆', 'JPY'], ['日币', 'JPY'], ['JPY', 'JPY'],
  ['英镑', 'GBP'], ['瑞士法郎', 'CHF'], ['瑞郎', 'CHF'], ['加元', 'CAD'], ['加拿大元', 'CAD'], ['澳元', 'AUD'], ['澳大利亚元', 'AUD'], ['新西兰元', 'NZD'], ['新加坡元', 'SGD'], ['新元', 'SGD'],
  ['韩元', 'KRW'], ['韩圆', 'KRW'], ['泰铢', 'THB'], ['卢布', 'RUB'], ['卢比', 'INR'], ['印度卢比', 'INR'], ['林吉特', 'MYR'], ['越南盾', 'VND'], ['印尼盾', 'IDR'], ['比索', 'PHP'],
  ['奈拉', 'NGN'], ['兰特', 'ZAR'], ['里亚尔', 'SAR'], ['迪拉姆', 'AED'], ['瑞典克朗', 'SEK'], ['丹麦克朗', 'DKK'], ['挪威克朗', 'NOK'], ['比特币', 'XBT'], ['个比特币', 'XBT'],
]

/** Parts of the main unit, read only after an amount in it: 3元5角, 两美元又三美分. Value: power of ten. */
export const SUBUNITS: readonly (readonly [string, number])[] = [['角', -1], ['毛', -1], ['毛钱', -1], ['分', -2], ['分钱', -2], ['厘', -3], ['美分', -2], ['仙', -2], ['便士', -2], ['日本钱', -2], ['日本銭', -2], ['钱', -2]]

/** Signs and words in front of an amount. */
export const CURRENCY_PREFIXES: readonly (readonly [string, string | null])[] = [
  ['￥', 'CNY'], ['¥', 'CNY'], ['HK$', 'HKD'], ['US$', 'USD'], ['NT$', 'TWD'], ['$', null], ['＄', null], ['€', 'EUR'], ['£', 'GBP'], ['RMB', 'CNY'], ['人民币', 'CNY'], ['新台币', 'TWD'], ['台币', 'TWD'], ['港币', 'HKD'], ['美金', 'USD'], ['HKD', 'HKD'], ['USD', 'USD'],
]

/** What a bare $ means where 元 is this currency. */
export const DOLLAR: Readonly<Record<string, string>> = { CNY: 'USD', HKD: 'HKD', TWD: 'TWD' }
