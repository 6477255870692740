// Reads a picture with PP-OCR as its npm package does by default and writes the lines, in the package's order, as hOCR.
// node ppocr.mjs PICTURE RESULT.hocr
import { readFileSync, writeFileSync } from 'node:fs'
import Ocr from '@gutenye/ocr-node'
import sharp from 'sharp'

const [picture, result] = process.argv.slice(2)

async function readable(path) {
  if (!path.endsWith('.pgm')) return path
  const bytes = readFileSync(path)
  const [, width, height] = /^P5\n(\d+) (\d+)\n255\n/.exec(bytes.subarray(0, 64).toString('latin1')).map(Number)
  const pixels = bytes.subarray(bytes.length - width * height)
  await sharp(pixels, { raw: { width, height, channels: 1 } }).png().toFile(`${path}.png`)
  return `${path}.png`
}

const escape = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign])

const path = await readable(picture)
const { width, height } = await sharp(path).metadata()
const ocr = await Ocr.create({ onnxOptions: { intraOpNumThreads: 1, interOpNumThreads: 1 } })
const lines = (await ocr.detect(path)).map(({ text, box }) => {
  const x = box.map((corner) => Math.round(corner[0]))
  const y = box.map((corner) => Math.round(corner[1]))
  const place = [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)].map((edge) => Math.max(0, edge)).join(' ')
  return `<p class="ocr_par" title="bbox ${place}"><span class="ocr_line" title="bbox ${place}">${escape(text)}</span></p>`
})
writeFileSync(
  result,
  `<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title></title><meta name="ocr-system" content="PP-OCR"/></head>`
    + `<body><div class="ocr_page" title="bbox 0 0 ${width} ${height}">\n${lines.join('\n')}\n</div></body></html>\n`,
)
