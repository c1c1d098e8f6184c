import { LoadingState } from '../../components/LoadingState';

const EksporScreen = () => <LoadingState />;
export default EksporScreen;
