import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { JianbaoError } from '../model/error.js'

/** `f_type` of file systems that another machine serves (Linux, statfs(2)): SQLite's WAL needs memory that all its users share. */
const NETWORK: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x5346414f, 'AFS'],
  [0x73757245, 'Coda'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0x01161970, 'GFS2'],
])

/** The name of the network file system a path lies on, or null. UNC paths of Windows are told by their form. */
export async function networkShare(path: string): Promise<string | null> {
  if (/^(?:\\\\|\/\/)[^\\/]/.test(path)) return 'UNC'
  const { type } = await statfs(dirname(path))
  return NETWORK.get(type >>> 0) ?? null
}

/** @throws JianbaoError `library-on-network` */
export async function refuseNetworkShare(path: string): Promise<void> {
  const share = await networkShare(path)
  if (share === null) return
  throw new JianbaoError(
    'library-on-network',
    'library',
    { zh: `库不能放在网络共享上（${share}）：${path}`, en: `A library cannot lie on a network share (${share}): ${path}` },
    { zh: '请用 --library 指到本机磁盘上的文件夹；要共享，用 jianbao backup 复制一份过去', en: 'Name a folder on a local disk with --library; to share it, copy it there with jianbao backup' },
  )
}
