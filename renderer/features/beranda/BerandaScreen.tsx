import { LoadingState } from '../../components/LoadingState';

const BerandaScreen = () => <LoadingState />;
export default BerandaScreen;
