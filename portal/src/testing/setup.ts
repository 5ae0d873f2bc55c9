import { configure } from '@testing-library/react';

// A page is compiled when a test first opens it, on a machine that may be busy with all the rest of the build.
configure({ asyncUtilTimeout: 15_000 });
