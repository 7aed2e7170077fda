import { readFileSync, writeFileSync } from 'node:fs';
import { htmlAudit } from '../src/report/html/audit/html-audit';
const t=Date.now();
const html = htmlAudit(JSON.parse(readFileSync(process.argv[2]!, 'utf8')));
writeFileSync(process.argv[3]!, html); console.log(html.length, Date.now()-t,'ms');
