import { readFileSync, writeFileSync } from 'node:fs';
import { formatReport } from '../src/report/formats';
const t=Date.now();
const html = formatReport(JSON.parse(readFileSync(process.argv[2]!, 'utf8')),'html',{colours:false,folder:'.'});
writeFileSync(process.argv[3]!, html); console.log(html.length, Date.now()-t,'ms');
