import { toSearchText } from '../modules/retrieval/search-text.ts';
import type { Transaction } from '../shared/neo4j/graph.ts';
import { sortKey } from '../shared/text/sort-key.ts';
import type { Seeds } from './seed-files.ts';
import type { NodeSeed, SeedStore } from './seed.store.ts';

/** Writes tasks, problems, techniques, origins and standards. */
export async function writeClassifications(tx: Transaction, store: SeedStore, seeds: Seeds): Promise<void> {
  await store.writeNodes(tx, 'Task', [...seeds.kle.map(kleTask), ...seeds.form.map(formTask)]);
  await store.writeNodes(tx, 'Problem', seeds.problems.map(problemNode));
  await store.replaceEdges(
    tx,
    { from: 'Problem', type: 'TYPICAL_OF', to: 'Task' },
    seeds.problems.flatMap(typicalTasks),
  );
  await store.writeNodes(tx, 'Technique', seeds.techniques.map(techniqueNode));
  await store.writeNodes(
    tx,
    'Origin',
    seeds.origins.map(({ id, titleDa, ...rest }) => ({
      id,
      properties: { title: titleDa, titleDa, ...rest },
    })),
  );
  await store.writeNodes(tx, 'DataStandard', seeds.standards.map(standardNode));
}

/** The node with what it is found by. */
export function findable(node: NodeSeed, title: string, ...texts: (string | undefined)[]): NodeSeed {
  const { label, ...search } = toSearchText('da', title, ...texts);
  return { ...node, labels: [label], properties: { ...node.properties, ...search, sortKey: sortKey(title) } };
}

function kleTask({ code, title }: Seeds['kle'][number]): NodeSeed {
  return findable(
    { id: `task-kle-${code}`, properties: { scheme: 'KLE', code, title } },
    `${code} ${title}`,
    'KLE',
  );
}

function formTask({ code, title, side, url }: Seeds['form'][number]): NodeSeed {
  const properties = { scheme: 'FORM', code, title, side, url };
  return findable({ id: `task-form-${code}`, properties }, `${code} ${title}`, 'FORM');
}

function problemNode({ id, title, terms }: Seeds['problems'][number]): NodeSeed {
  const all = [...terms.da, ...terms.nl, ...terms.en];
  const properties = { title: title.da, titleDa: title.da, titleEn: title.en, terms: all };
  const words = all.map((term) => term.replaceAll('*', ''));
  return findable({ id: `problem-${id}`, properties }, title.da, title.en, words.join(', '));
}

function typicalTasks({ id, tasks, serviceArea }: Seeds['problems'][number]) {
  const codes = serviceArea === undefined ? tasks : [...tasks, serviceArea];
  return codes.map((code) => ({ from: `problem-${id}`, to: `task-${code}` }));
}

function techniqueNode({ id, title, description, terms }: Seeds['techniques'][number]): NodeSeed {
  return {
    id,
    properties: {
      ...{ title: title.da, titleDa: title.da, titleEn: title.en, sortKey: sortKey(title.da), terms },
      ...{ description: description.da, descriptionDa: description.da, descriptionEn: description.en },
    },
  };
}

function standardNode({ id, ...standard }: Seeds['standards'][number]): NodeSeed {
  const { shortName, title, description, descriptionEn, publisher, domain } = standard;
  return findable(
    { id, properties: standard },
    `${shortName} ${title}`,
    description,
    descriptionEn,
    publisher,
    domain,
  );
}
