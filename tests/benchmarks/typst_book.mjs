// SPDX-License-Identifier: GPL-3.0-or-later
// For peers.sh: the Document that `--to json` writes, as Typst markup, and that markup as PDF by Typst's compiler for Node.
//
//     node typst_book.mjs write DOCUMENT.json BOOK-FOLDER OUT.typ
//     node typst_book.mjs compile BOOK-FOLDER IN.typ OUT.pdf      (needs `npm install @myriaddreamin/typst-ts-node-compiler`)
//
// The markup asks for what Quayside writes too: contents, outline, links, page numbers, colouring, justified and hyphenated text.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';

const string = (text) => JSON.stringify(text).replace(/\\u([0-9a-f]{4})/g, '\\u{$1}').replace(/\\[bf]/g, ' ');
// A text of Typst's code mode cannot be read as markup, whatever is in it.
const words = (text) => `#${string(text)};`;

function markup(document, book) {
    const file = (node) => document.files[node.file ?? 0] ?? '';
    const inline = (node) => {
        switch (node.type) {
        case 'text': return words(node.text);
        case 'soft-break': return ' ';
        case 'line-break': return ' \\\n';
        case 'code': return `#raw(${string(node.text)});`;
        case 'styled': return `#${{ strong: 'strong', emphasis: 'emph', strikethrough: 'strike' }[node.style] ?? 'emph'}[${inlines(node.content)}];`;
        case 'link': return /^[a-z]+:/.test(node.url) ? `#link(${string(node.url)})[${inlines(node.content)}];` : inlines(node.content);
        case 'image': return picture(node);
        case 'footnote-reference': return `#footnote[${blocks(document.footnotes[node.footnote]?.content ?? [])}];`;
        default: return inlines(node.content ?? []);
        }
    };
    const inlines = (list) => list.map(inline).join('');
    const picture = (node) => {
        const place = posix.join(posix.dirname(file(node)), node.url);
        return existsSync(join(book, place)) ? `#image(${string('/' + place)}, width: 70%);` : '';
    };
    const cell = (one) => `[${one.content ? blocks(one.content) : ''}]`;
    const block = (node) => {
        switch (node.type) {
        case 'heading': return `#heading(level: ${node.level})[${inlines(node.content)}]`;
        case 'code-block': return `#raw(${string(node.text.replace(/\n$/, ''))}, block: true, lang: ${string(node.language || 'text')})`;
        case 'quote': return `#quote(block: true)[${blocks(node.content)}]`;
        case 'page-break': return '#pagebreak(weak: true)';
        case 'list': return `#${node.ordered ? 'enum' : 'list'}(${node.items.map((item) => `[${blocks(item.content)}]`).join(', ')})`;
        case 'table': {
            const rows = [...(node.head ?? []), ...(node.body ?? [])];
            return `#table(columns: ${node.columns.length}, ${rows.flatMap((row) => (row.cells ?? row).map(cell)).join(', ')})`;
        }
        case 'figure': return `${blocks(node.content)}\n\n_${inlines(node.caption ?? [])}_`;
        default: return inlines(node.content ?? []);
        }
    };
    const blocks = (list) => list.map(block).join('\n\n');
    return '#set page(paper: "a4", numbering: "1", header: context { document.title })\n#set text(size: 10.5pt, lang: "en", hyphenate: true)\n'
        + '#set par(justify: true)\n#show raw.where(block: true): it => block(fill: luma(240), inset: 6pt, width: 100%, it)\n#outline(depth: 3)\n\n'
        + blocks(document.blocks) + '\n';
}

const [command, ...args] = process.argv.slice(2);
if (command === 'write') {
    const [json, book, out] = args;
    writeFileSync(out, markup(JSON.parse(readFileSync(json, 'utf8')), book));
} else if (command === 'compile') {
    const [book, source, out] = args;
    const { NodeCompiler } = createRequire(join(process.env.TYPST_MODULES ?? process.cwd(), 'package.json'))('@myriaddreamin/typst-ts-node-compiler');
    const compiler = NodeCompiler.create({ workspace: book });
    writeFileSync(out, compiler.pdf({ mainFileContent: readFileSync(source, 'utf8') }));
} else {
    console.error('usage: node typst_book.mjs write|compile …');
    process.exit(2);
}
