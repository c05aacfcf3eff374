import fc from 'fast-check'

/** Properties try the same cases each time, so that a run says something about the change; `FC_SEED=$RANDOM npm test` looks further. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 2031) })
