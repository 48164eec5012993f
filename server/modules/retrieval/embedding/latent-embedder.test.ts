import { LatentEmbedder, latentDimensions, unit } from './latent-embedder.ts';

const corpus = [
  'Sortering af indgående post til de rigtige sagsbehandlere',
  'Fordeling af digital post med maskinlæring',
  'Automatisk journalisering af breve og mails fra borgere',
  'Kameraer finder huller i vejen fra skraldebiler',
  'Billedgenkendelse af skader på asfalt og fortove',
  'Forudsigelse af vandforbrug og læk i ledningsnettet',
  'Sensorer måler vandstand i regnvandsbassiner',
  'Tidlig opsporing af faldrisiko hos ældre borgere på plejecentre',
];

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

async function likeness(embedder: LatentEmbedder, a: string, b: string): Promise<number> {
  const [first, second] = await embedder.embed([a, b]);
  return dot(first!, second!);
}

const fitted = LatentEmbedder.fit('test', corpus);

describe('the built-in embedder', () => {
  it('gives each text one unit vector, in order', async () => {
    const vectors = await fitted.embed(corpus);
    expect(vectors).toHaveLength(corpus.length);
    for (const vector of vectors) {
      expect(vector).toHaveLength(latentDimensions);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
    }
  });

  it('puts texts about the same thing nearer than texts about others', async () => {
    const near = await likeness(fitted, 'postsortering', 'fordele post');
    const far = await likeness(fitted, 'postsortering', 'huller i asfalten');
    expect(near).toBeGreaterThan(far + 0.2);
  });

  it('finds the text that a question is about', async () => {
    const [question, ...texts] = await fitted.embed(['Hvem har kameraer der ser skader på veje?', ...corpus]);
    const likenesses = texts.map((vector) => dot(question!, vector));
    expect([3, 4]).toContain(likenesses.indexOf(Math.max(...likenesses)));
  });

  it('gives the same vectors whenever it is fitted on the same texts', async () => {
    const again = LatentEmbedder.fit('test', corpus);
    expect(await again.embed(corpus)).toEqual(await fitted.embed(corpus));
  });

  it('gives the same vectors after it has been kept and taken out again', async () => {
    const { weights, directions, steps } = fitted.model;
    const kept = {
      name: 'test',
      weights: weights.slice(),
      directions: directions.slice(),
      steps: steps.slice(),
    };
    expect(await new LatentEmbedder(kept).embed(corpus)).toEqual(await fitted.embed(corpus));
  });

  it('gives even a text that says nothing a vector', async () => {
    const [nothing, unknown] = await fitted.embed(['', '日本語']);
    expect(Math.hypot(...nothing!)).toBeCloseTo(1, 4);
    expect(Math.hypot(...unknown!)).toBeCloseTo(1, 4);
  });

  it('can be fitted on a single text', async () => {
    const lone = LatentEmbedder.fit('lone', ['sortering af post']);
    expect(await likeness(lone, 'sortering af post', 'sortering af post')).toBeCloseTo(1, 4);
  });

  it('can be fitted on texts that are all the same, or empty', async () => {
    for (const texts of [
      ['post', 'post', 'post'],
      ['', ''],
    ]) {
      const [vector] = await LatentEmbedder.fit('same', texts).embed(['post']);
      expect([...vector!].every(Number.isFinite)).toBe(true);
    }
  });
});

describe('a vector made a unit vector', () => {
  it('keeps its direction', () => {
    expect([...unit(Float32Array.of(3, 4))]).toEqual([expect.closeTo(0.6), expect.closeTo(0.8)]);
  });

  it('of nothing is still one that an index takes', () => {
    expect([...unit(new Float32Array(3))]).toEqual([0, 0, 1]);
  });
});
