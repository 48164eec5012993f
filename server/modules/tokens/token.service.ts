import type { ResolveTree } from 'graphql-parse-resolve-info';
import { randomUUID } from 'node:crypto';
import {
  actorLabel,
  isThemself,
  may,
  mayAnywhere,
  type Actor,
  type PersonActor,
} from '../../shared/auth/actor.ts';
import { assertMay, assertSignedIn } from '../../shared/auth/gates.ts';
import type { Permission } from '../../shared/auth/permissions.ts';
import { hashOfSecret, newSecret } from '../../shared/auth/secrets.ts';
import {
  Forbidden,
  InputRejected,
  NotFound,
  ValidationFailed,
  type InputProblem,
} from '../../shared/errors/domain-error.ts';
import { noSuch, tooLong } from '../../shared/errors/sentences.ts';
import { identityAlone } from '../../shared/graphql/selection.ts';
import type { Graph, Transaction } from '../../shared/neo4j/graph.ts';
import { toPage } from '../../shared/pagination/page.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { writtenLine } from '../../shared/text/written.ts';
import type { AuditService } from '../audit/audit.service.ts';
import type { OrganisationService } from '../organisations/organisation.service.ts';
import { tokenSentences } from './token.errors.ts';
import type { ServiceTokenStore } from './service-token.store.ts';
import type {
  CreateServiceTokenInput,
  CreateTokenInput,
  RevokeTokenInput,
  ServiceTokensArgs,
} from './token.input.ts';
import { scopesWithin, serviceChoices, serviceTokenProblems, tokenProblems } from './token.rules.ts';
import type { KnownToken, NewToken, TokenStore } from './token.store.ts';
import type { ApiToken, ServiceTokenChoice, ServiceTokenConnection } from './token.type.ts';

/** By the beginning, those who look for secrets in published code know what they have found. */
const secretPrefix = 'faelled_';
const longestText = 200;

interface Created {
  readonly token: ApiToken;
  readonly secret: string;
}

/** Tokens of persons and of organisations: made, shown to their owners, and revoked. */
export class TokenService {
  constructor(
    private readonly graph: Graph,
    private readonly stores: { readonly own: TokenStore; readonly services: ServiceTokenStore },
    private readonly organisations: Pick<OrganisationService, 'byId'>,
    private readonly audit: AuditService,
  ) {}

  /** The caller's own tokens. */
  async own({ actor }: Caller): Promise<ApiToken[]> {
    assertPerson(actor);
    return this.stores.own.ofPerson(actor.personId);
  }

  /** What a token of the caller's own may hold; nothing for who may have none. */
  scopesOfOwn({ actor }: Pick<Caller, 'actor'>): Permission[] {
    if (!mayAnywhere(actor, 'token:manage')) return [];
    return scopesWithin((permission) => mayAnywhere(actor, permission));
  }

  /** What the tokens can be that the caller may make for this organisation. */
  serviceChoices(organisation: string, { actor }: Pick<Caller, 'actor'>): ServiceTokenChoice[] {
    if (!isThemself(actor) || !may(actor, 'service-token:manage', organisation)) return [];
    return serviceChoices((permission) => may(actor, permission, organisation));
  }

  /** A page of every organisation's service tokens, for the hub's administrator. */
  allServices(
    { text, ...paging }: ServiceTokensArgs,
    asked: ResolveTree,
    caller: Caller,
  ): Promise<ServiceTokenConnection> {
    if (text && text.length > longestText) throw new ValidationFailed('text', tooLong('text', longestText));
    return this.stores.services.list(text, toPage(paging), asked, caller);
  }

  /** The service tokens of each organisation; none of those whose tokens the caller may not see. */
  async ofServices(
    organisations: readonly string[],
    { actor }: Pick<Caller, 'actor'>,
  ): Promise<ApiToken[][]> {
    const shown = organisations.filter((id) => watches(actor, id));
    const known = shown.length === 0 ? [] : await this.stores.own.ofOrganisations(shown);
    return organisations.map((id) => known.filter(({ holder }) => holder === id));
  }

  /** Makes a token of the caller's own, which may do these things for as long as the caller may. */
  async createPersonal(input: CreateTokenInput, caller: Caller): Promise<Created> {
    const { actor } = caller;
    assertPerson(actor);
    assertSound(tokenProblems(input, (permission) => mayAnywhere(actor, permission)));
    const made = newToken(input, { holder: actor.personId, roles: [] });
    return this.#create(made, caller, async (tx, token) => {
      const created = await this.stores.own.createPersonal(tx, token);
      await this.audit.record(tx, actor, { kind: 'token.created', subject: token.id, scopes: token.scopes });
      return created;
    });
  }

  /** Makes a token of the organisation, which outlives the membership of whoever makes it. */
  async createForService(input: CreateServiceTokenInput, caller: Caller): Promise<Created> {
    const { organisation } = input;
    const { actor } = caller;
    await this.organisations.byId(organisation, identityAlone, caller);
    assertMay(actor, 'service-token:manage', organisation);
    if (!isThemself(actor)) throw new Forbidden(tokenSentences.needsPerson);
    assertSound(serviceTokenProblems(input, (permission) => may(actor, permission, organisation)));
    const made = newToken(input, { holder: organisation, roles: [...new Set(input.roles)] });
    return this.#create(made, caller, async (tx, token) => {
      const created = await this.stores.own.createForService(tx, token);
      const { id: subject, scopes } = token;
      await this.audit.record(tx, actor, { kind: 'token.created', subject, organisation, scopes });
      return created;
    });
  }

  /** Revokes a token that the caller owns or manages; one that is revoked already stays as it is. */
  async revoke({ id }: RevokeTokenInput, { actor, deadline }: Caller): Promise<{ token: ApiToken }> {
    assertSignedIn(actor);
    const work = async (tx: Transaction) => {
      const known = await this.stores.own.byId(tx, id);
      if (!known || !mayRevoke(actor, known)) {
        throw new NotFound(noSuch({ da: 'en adgangsnøgle', en: 'token' }, id), { field: 'id' });
      }
      if (known.revokedAt !== null) return { token: known };
      const token = await this.stores.own.revoke(tx, id);
      const organisation = isOwn(actor, known) ? undefined : known.holder;
      await this.audit.record(tx, actor, { kind: 'token.revoked', subject: id, organisation });
      return { token };
    };
    return this.graph.write('tokens.revoke', work, { actor: actorLabel(actor), deadline });
  }

  async #create(
    made: Omit<NewToken, 'hash' | 'createdBy'>,
    { actor, deadline }: Caller,
    work: (tx: Transaction, token: NewToken) => Promise<KnownToken>,
  ): Promise<Created> {
    const secret = `${secretPrefix}${newSecret()}`;
    const token = { ...made, hash: hashOfSecret(secret), createdBy: actorLabel(actor) };
    const options = { actor: token.createdBy, deadline };
    return { token: await this.graph.write('tokens.create', (tx) => work(tx, token), options), secret };
  }
}

function newToken(
  { name, scopes, expiresInDays }: CreateTokenInput,
  held: Pick<NewToken, 'holder' | 'roles'>,
): Omit<NewToken, 'hash' | 'createdBy'> {
  const made = { name: writtenLine(name), scopes: [...new Set(scopes)], expiresInDays };
  return { ...held, ...made, id: `token-${randomUUID()}` };
}

function assertSound(problems: readonly InputProblem[]): void {
  if (problems.length > 0) throw new InputRejected(problems);
}

/** Throws unless a person asks who may have tokens, and who has not come with one. */
function assertPerson(actor: Actor): asserts actor is PersonActor {
  assertSignedIn(actor);
  if (!isThemself(actor) || !mayAnywhere(actor, 'token:manage'))
    throw new Forbidden(tokenSentences.needsPerson);
}

/** A token does not revoke its owner's others: whoever stole one could shut out the rest. */
function isOwn(actor: Actor, { holder }: KnownToken): boolean {
  return isThemself(actor) && actor.personId === holder;
}

function mayRevoke(actor: Actor, token: KnownToken): boolean {
  return isOwn(actor, token) || (token.isService && watches(actor, token.holder));
}

/** The hub's administrator sees the tokens of all programs and can stop one that was stolen; it makes none. */
function watches(actor: Actor, organisation: string): boolean {
  return may(actor, 'service-token:manage', organisation) || mayAnywhere(actor, 'hub:administer');
}
