import { ImportFailed } from '../import.types.ts';
import { mappableFields, readCsvMapping } from './csv-mapping.ts';

const right = 'scheme: vores-register\ncolumns: { id: Nr, title: Titel }\n';

function refusal(content: string): string {
  try {
    readCsvMapping(content);
  } catch (error) {
    if (error instanceof ImportFailed) return error.message;
  }
  throw new Error('The mapping was not refused.');
}

describe('a mapping', () => {
  it('needs a scheme and the columns of id and title, and no more', () => {
    expect(readCsvMapping(right)).toEqual({
      ...{ scheme: 'vores-register', language: 'da', visibility: 'PUBLIC', complete: false },
      ...{ columns: { id: 'Nr', title: 'Titel' }, values: {}, defaults: {} },
    });
  });

  it('can map every field', () => {
    const columns = Object.fromEntries(mappableFields.map((field) => [field, `Kolonne ${field}`]));
    expect(readCsvMapping(JSON.stringify({ scheme: 'x', columns })).columns).toEqual(columns);
  });
});

describe('a wrong mapping is refused by the name of what is wrong:', () => {
  it.each([
    ['', /^The mapping is wrong: the file /],
    ['- a\n- b', /^The mapping is wrong: the file /],
    ['scheme: [', /^The mapping is not YAML: /],
    ['columns: { id: Nr, title: Titel }', /: scheme /],
    [right.replace('vores-register', 'Vores register'), /: scheme must be a short name of small letters/],
    [right.replace('id: Nr, ', ''), /: columns\.id is missing: name the column that holds it\./],
    [right.replace(', title: Titel', ''), /: columns\.title is missing: name the column that holds it\./],
    [`${right}language: dansk`, /: language must be two letters, for instance da/],
    [`${right}visibility: everybody`, /: visibility .*"OWN".*"SHARED".*"K98".*"PUBLIC"/],
    [`${right}complete: maybe`, /: complete /],
    [`${right}values: { status: Drift }`, /: values\.status /],
    [`${right}defaults: { status: 3 }`, /: defaults\.status /],
    ['scheme: x\ncolumns: { id: 1, title: T }', /: columns\.id /],
  ])('%j', (content, sentence) => {
    expect(refusal(content)).toMatch(sentence);
  });

  it('a field that there is not is named, with those that there are', () => {
    const sentence = refusal('scheme: x\ncolumns: { id: Nr, titel: Titel }');
    expect(sentence).toContain('titel');
    expect(sentence).toContain('Fields are id, title, ');
  });

  it('so is a key that there is not', () => {
    expect(refusal(`${right}sprog: da`)).toContain('"sprog"');
  });
});
