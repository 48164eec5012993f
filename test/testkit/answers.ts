/** An error as the API sends it. */
export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly [name: string]: unknown };
}

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null | undefined;
  readonly errors: readonly ApiError[];
}

/** An answer that is on its way; its failures show operation, variables and response. */
export class PendingAnswer<Data> {
  constructor(
    private readonly operation: string,
    private readonly variables: object,
    private readonly answer: Promise<Answer<Data>>,
  ) {}

  /** The whole answer, whatever it is. */
  whole(): Promise<Answer<Data>> {
    return this.answer;
  }

  /** The data of an answer that holds no error. */
  async expectNoErrors(): Promise<Data> {
    const answer = await this.answer;
    if (answer.errors.length > 0 || !answer.data) this.#fail('without errors', answer);
    return answer.data;
  }

  /** The first error, which must carry this code. */
  async expectError(code: string): Promise<ApiError> {
    const answer = await this.answer;
    const [error] = answer.errors;
    if (error?.extensions.code !== code) this.#fail(`an error ${code}`, answer);
    return error;
  }

  #fail(expected: string, answer: Answer<Data>): never {
    const { operation, variables } = this;
    throw new Error(
      [`Expected ${expected}.`, operation, JSON.stringify(variables), JSON.stringify(answer, null, 2)].join(
        '\n',
      ),
    );
  }
}
