import type { TestPerson } from './people.ts';

export interface UserErrorAnswer {
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
}

/** What a mutation answered: the changed entity by its name in the payload, and what is to be mended. */
export type Payload = Record<string, unknown> & { readonly errors: readonly UserErrorAnswer[] };

/** Sends mutations of one name, whose payload has these fields beside its errors. */
export function mutationOf(name: string, fields: string) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} errors { field code message } } }`;
  const ask = (person: Pick<TestPerson, 'query'>, input: object) =>
    person.query<Record<string, Payload>>(query, { input });
  return {
    /** The payload of what was done. */
    async done(person: Pick<TestPerson, 'query'>, input: object): Promise<Payload> {
      const payload = await this.answered(person, input);
      expect(payload.errors).toEqual([]);
      return payload;
    },
    /** The payload, whatever it says. */
    async answered(person: Pick<TestPerson, 'query'>, input: object): Promise<Payload> {
      const data = await ask(person, input).expectNoErrors();
      return data[name]!;
    },
    /** The field of the first thing that is to be mended. */
    async rejectedField(
      person: Pick<TestPerson, 'query'>,
      input: object,
    ): Promise<string | null | undefined> {
      const { errors } = await this.answered(person, input);
      return errors[0]?.field;
    },
    refused: (person: Pick<TestPerson, 'query'>, input: object, code: string) =>
      ask(person, input).expectError(code),
  };
}
