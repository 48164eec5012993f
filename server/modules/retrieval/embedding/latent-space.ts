import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { gramFeatures, type SparseVector } from '../../../shared/text/grams.ts';

const extraDirections = 10;
const iterations = 1;

/**
 * The strongest `dimensions` directions of the documents' feature space: a matrix of features by
 * dimensions, in rows of features (latent semantic analysis).
 *
 * Subspace iteration over the documents' similarities, which are far fewer than their features. The start
 * is fixed, so that the same documents give the same space. With fewer documents than dimensions the last
 * columns are zero.
 */
export function latentSpace(documents: readonly SparseVector[], dimensions: number): Float32Array {
  const size = documents.length;
  const width = Math.min(dimensions + extraDirections, size);
  const similarities = similarityMatrix(documents);
  let basis = orthonormal(product(similarities, randomMatrix(size, width), size, width), size, width);
  for (let i = 0; i < iterations; i++) {
    basis = orthonormal(product(similarities, basis, size, width), size, width);
  }
  const image = product(similarities, basis, size, width);
  const { values, vectors } = eigen(crossProduct(basis, image, size, width), width);
  const directions = product(basis, vectors, size, width, width);
  return featureDirections(documents, directions, values, width, dimensions);
}

/** Cosine similarity of every two documents, in rows. */
function similarityMatrix(documents: readonly SparseVector[]): Float64Array {
  const size = documents.length;
  const matrix = new Float64Array(size * size);
  const dense = new Float32Array(gramFeatures);
  documents.forEach(({ indices: features, values: weights }, row) => {
    for (let i = 0; i < features.length; i++) dense[features[i]!] = weights[i]!;
    for (let column = row; column < size; column++) {
      const { indices, values } = documents[column]!;
      let sum = 0;
      for (let i = 0; i < indices.length; i++) sum += dense[indices[i]!]! * values[i]!;
      matrix[row * size + column] = sum;
      matrix[column * size + row] = sum;
    }
    dense.fill(0);
  });
  return matrix;
}

/**
 * `left` (rows × inner) times `right` (inner × width), all in rows. Four rows of `right` are taken at a
 * time, because reading and writing the result is what takes the time.
 */
function product(
  left: Float64Array,
  right: Float64Array,
  rows: number,
  width: number,
  inner = rows,
): Float64Array {
  const result = new Float64Array(rows * width);
  const whole = inner - (inner % 4);
  for (let row = 0; row < rows; row++) {
    const to = row * width;
    const from = row * inner;
    for (let k = 0; k < whole; k += 4) {
      const [a, b, c, d] = [left[from + k]!, left[from + k + 1]!, left[from + k + 2]!, left[from + k + 3]!];
      const first = k * width;
      const [second, third, fourth] = [first + width, first + 2 * width, first + 3 * width];
      for (let i = 0; i < width; i++) {
        result[to + i]! +=
          a * right[first + i]! + b * right[second + i]! + c * right[third + i]! + d * right[fourth + i]!;
      }
    }
    for (let k = whole; k < inner; k++) {
      const factor = left[from + k]!;
      for (let i = 0; i < width; i++) result[to + i]! += factor * right[k * width + i]!;
    }
  }
  return result;
}

/** `leftᵀ right` of two matrices of size × width, as width × width. */
function crossProduct(left: Float64Array, right: Float64Array, size: number, width: number): Float64Array {
  const result = new Float64Array(width * width);
  for (let row = 0; row < size; row++) {
    const start = row * width;
    for (let i = 0; i < width; i++) {
      const factor = left[start + i]!;
      for (let j = 0; j < width; j++) result[i * width + j]! += factor * right[start + j]!;
    }
  }
  return result;
}

/**
 * An orthonormal basis of the matrix's columns: Y W Λ^-½, with W and Λ from the eigendecomposition of
 * YᵀY. Directions that vanish come out as zero columns.
 */
function orthonormal(matrix: Float64Array, size: number, width: number): Float64Array {
  const { values, vectors } = eigen(crossProduct(matrix, matrix, size, width), width);
  const floor = (values[0] ?? 0) * 1e-14;
  const scaled = vectors.map((value, i) => {
    const eigenvalue = values[i % width]!;
    return eigenvalue > floor ? value / Math.sqrt(eigenvalue) : 0;
  });
  return product(matrix, scaled, size, width, width);
}

/** Eigenvalues of a symmetric matrix, largest first, with their vectors as columns. */
function eigen(matrix: Float64Array, size: number): { values: number[]; vectors: Float64Array } {
  const decomposition = new EigenvalueDecomposition(Matrix.from1DArray(size, size, Array.from(matrix)), {
    assumeSymmetric: true,
  });
  const { realEigenvalues: values, eigenvectorMatrix } = decomposition;
  const order = values.map((_, i) => i).sort((a, b) => values[b]! - values[a]!);
  const vectors = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    order.forEach((from, column) => (vectors[row * size + column] = eigenvectorMatrix.get(row, from)));
  }
  return { values: order.map((i) => values[i]!), vectors };
}

/** `Aᵀ u / σ` for each document direction u with singular value σ. */
function featureDirections(
  documents: readonly SparseVector[],
  directions: Float64Array,
  squaredSingularValues: readonly number[],
  width: number,
  dimensions: number,
): Float32Array {
  const used = Math.min(width, dimensions);
  const scale = squaredSingularValues.map((value) => (value > 1e-9 ? 1 / Math.sqrt(value) : 0));
  const space = new Float32Array(gramFeatures * dimensions);
  documents.forEach(({ indices, values }, row) => {
    const direction = directions.slice(row * width, row * width + used).map((value, d) => value * scale[d]!);
    for (let i = 0; i < indices.length; i++) {
      const start = indices[i]! * dimensions;
      const value = values[i]!;
      for (let d = 0; d < used; d++) space[start + d]! += value * direction[d]!;
    }
  });
  return space;
}

/** Numbers between -1 and 1 from a fixed seed. */
function randomMatrix(rows: number, columns: number): Float64Array {
  let state = 42;
  return Float64Array.from({ length: rows * columns }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}
