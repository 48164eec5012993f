import { actorLabel, isThemself, type Actor, type PersonActor } from '../../shared/auth/actor.ts';
import { assertSignedIn } from '../../shared/auth/gates.ts';
import { Forbidden, InputRejected, type InputProblem } from '../../shared/errors/domain-error.ts';
import type { Graph } from '../../shared/neo4j/graph.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { longest, mostCopies, needsPerson, tooLong, tooMany } from './working-copy.sentences.ts';
import type { WorkingCopyStore } from './working-copy.store.ts';
import type { KeepWorkingCopyInput, WorkingCopy } from './working-copy.type.ts';

/**
 * What people are writing: kept for them alone until they send it or give it up. It is no change of the
 * catalogue, and so no event of the audit trail.
 */
export class WorkingCopyService {
  constructor(
    private readonly graph: Graph,
    private readonly store: WorkingCopyStore,
  ) {}

  async byForm(form: string, { actor }: Caller): Promise<WorkingCopy | null> {
    assertPerson(actor);
    return (await this.store.byForm(actor.personId, form)) ?? null;
  }

  /** The caller's own, the newest first. */
  async own({ actor }: Caller): Promise<WorkingCopy[]> {
    assertPerson(actor);
    return this.store.ofPerson(actor.personId);
  }

  /** Keeps it in the place of what the form held before. */
  async keep(input: KeepWorkingCopyInput, caller: Caller): Promise<{ workingCopy: WorkingCopy }> {
    const { actor, deadline } = caller;
    assertPerson(actor);
    const { form, title, content } = input;
    assertSound(problemsOf(input));
    const workingCopy = await this.graph.write(
      'workingCopies.keep',
      async (tx) => {
        const others = await this.store.countOthers(tx, actor.personId, form);
        if (others >= mostCopies) throw new InputRejected([tooMany]);
        return this.store.keep(tx, actor.personId, { form, title, content });
      },
      { actor: actorLabel(actor), deadline },
    );
    return { workingCopy };
  }

  /** Gives it up; what is not there is given up already. */
  async discard(form: string, { actor, deadline }: Caller): Promise<object> {
    assertPerson(actor);
    await this.graph.write('workingCopies.discard', (tx) => this.store.discard(tx, actor.personId, form), {
      actor: actorLabel(actor),
      deadline,
    });
    return {};
  }
}

function problemsOf(input: KeepWorkingCopyInput): InputProblem[] {
  const fields = ['form', 'title', 'content'] as const;
  return fields.flatMap((field) =>
    input[field].length > longest[field] || (field === 'form' && input.form === '') ? [tooLong(field)] : [],
  );
}

function assertSound(problems: readonly InputProblem[]): void {
  if (problems.length > 0) throw new InputRejected(problems);
}

/** What somebody is in the middle of writing is no business of their programs. */
function assertPerson(actor: Actor): asserts actor is PersonActor {
  assertSignedIn(actor);
  if (!isThemself(actor)) throw new Forbidden(needsPerson);
}
