// Says which direct dependencies of src are missing from the list of parts, by the lock files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const lees = pad => JSON.parse(readFileSync(pad, 'utf8'));
const delen = new Set(lees(process.argv[2]).components.map(deel => deel.purl));
const sloten = readdirSync('src').map(map => `src/${map}/packages.lock.json`).filter(pad => existsSync(pad));
const direct = sloten.flatMap(pad => Object.values(lees(pad).dependencies).flatMap(Object.entries))
  .filter(([, pakket]) => pakket.type === 'Direct')
  .map(([naam, pakket]) => `pkg:nuget/${naam}@${pakket.resolved}`);
const ontbreekt = [...new Set(direct)].filter(deel => !delen.has(deel));

console.log(`${delen.size} parts, ${new Set(direct).size} of them asked for directly`);
for (const deel of ontbreekt) console.error(`missing: ${deel}`);
process.exit(direct.length === 0 || ontbreekt.length > 0 ? 1 : 0);
