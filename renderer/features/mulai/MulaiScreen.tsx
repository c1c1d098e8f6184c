import { LoadingState } from '../../components/LoadingState';

const MulaiScreen = () => <LoadingState />;
export default MulaiScreen;
