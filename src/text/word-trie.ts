interface Node<T> {
  next: Map<number, Node<T>>
  value: T | undefined
}

/** Words to values, found by walking the text: the longest word that begins (or, read backwards, ends) at a place. */
export class WordTrie<T> {
  private readonly root: Node<T> = { next: new Map(), value: undefined }

  constructor(entries: Iterable<readonly [string, T]>, private readonly backwards = false) {
    for (const [word, value] of entries) this.add(word, value)
  }

  private add(word: string, value: T): void {
    let node = this.root
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(this.backwards ? word.length - 1 - i : i)
      let next = node.next.get(code)
      if (!next) node.next.set(code, (next = { next: new Map(), value: undefined }))
      node = next
    }
    node.value = value
  }

  /** Longest word at `at` (its first character; backwards: the place after its last one) that `accept` takes. */
  longest(text: string, at: number, accept?: (value: T, length: number) => boolean): { value: T; length: number } | null {
    let node = this.root
    let found: { value: T; length: number } | null = null
    for (let length = 1; ; length++) {
      const index = this.backwards ? at - length : at + length - 1
      if (index < 0 || index >= text.length) return found
      const next = node.next.get(text.charCodeAt(index))
      if (!next) return found
      node = next
      if (node.value !== undefined && (!accept || accept(node.value, length))) found = { value: node.value, length }
    }
  }
}
